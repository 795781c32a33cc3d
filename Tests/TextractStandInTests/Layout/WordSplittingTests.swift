import Testing

@testable import TextractStandIn

@Suite struct WordSplittingTests {
  @Test(arguments: [
    ("Date:20/04/2018", ["Date:", "20/04/2018"]), ("Invoice#4711", ["Invoice", "#4711"]),
    ("16:03:00", ["16:03:00"]), ("https://acme.example", ["https://acme.example"]), ("Total:", ["Total:"]),
    ("Amount(RM)", ["Amount", "(RM)"]), ("Unit(s)", ["Unit(s)"]),
  ])
  func `a label and its value without a blank come apart, hours and addresses do not`(
    _ text: String, _ parts: [String]
  ) {
    let word = Word(text: text, box: Rectangle(left: 0, top: 0, right: 100, bottom: 10))
    #expect(WordSplitting.parts(of: word).map(\.text) == parts)
  }

  @Test func `a word of nothing but labels comes apart a few times only`() {
    let text = String(repeating: "a:", count: 30_000)
    let word = Word(text: text, box: Rectangle(left: 0, top: 0, right: 100, bottom: 10))
    let parts = WordSplitting.parts(of: word)
    #expect(parts.count == 21)
    #expect(parts.map(\.text).joined() == text)
  }
}
