import AWSServices
import Foundation
import Testing

@Suite struct AttributeValueTests {
  @Test(arguments: [
    (DynamoDB.AttributeValue.string("ä"), #"{"S":"ä"}"#),
    (.number("12345678901234567890.123456789012345678"), #"{"N":"12345678901234567890.123456789012345678"}"#),
    (.binary([0, 255]), #"{"B":"AP8="}"#),
    (.bool(false), #"{"BOOL":false}"#),
    (.null, #"{"NULL":true}"#),
    (.list([.string("a"), .null]), #"{"L":[{"S":"a"},{"NULL":true}]}"#),
    (.map(["k": .map(["n": .number("1")])]), #"{"M":{"k":{"M":{"n":{"N":"1"}}}}}"#),
    (.stringSet(["b", "a"]), #"{"SS":["a","b"]}"#),
    (.numberSet(["2", "10"]), #"{"NS":["10","2"]}"#),
  ])
  func isReadAndWrittenAsOnTheWire(_ value: DynamoDB.AttributeValue, _ text: String) throws {
    #expect(try String(decoding: JSONEncoder().encode(value), as: UTF8.self) == text)
    #expect(try JSONDecoder().decode(DynamoDB.AttributeValue.self, from: Data(text.utf8)) == value)
  }

  @Test(arguments: ["{}", #"{"X":"1"}"#, #"{"S":"a","N":"1"}"#, #""a""#])
  func refusesWhatIsNoValue(_ text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DynamoDB.AttributeValue.self, from: Data(text.utf8))
    }
  }

  @Test func givesItsContentOnlyUnderItsOwnType() {
    #expect(DynamoDB.AttributeValue.string("1").string == "1")
    #expect(DynamoDB.AttributeValue.string("1").number == nil)
    #expect(DynamoDB.AttributeValue.number("1").number == "1")
    #expect(DynamoDB.AttributeValue.bool(true).bool == true)
    #expect(DynamoDB.AttributeValue.list([.null]).list == [.null])
    #expect(DynamoDB.AttributeValue.map([:]).map == [:])
    #expect(DynamoDB.AttributeValue.null.map == nil)
  }
}
