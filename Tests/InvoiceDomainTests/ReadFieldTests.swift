import FoundationEssentials
import Testing

@testable import InvoiceDomain

@Suite("Stored readings") struct ReadFieldTests {
  @Test("a field with what is no longer kept is still read")
  func olderField() throws {
    let stored = #"""
      {"kind":"TOTAL","kindConfidence":99,"currencyHint":"USD","groups":[],
       "value":{"text":"5.00","confidence":98,"page":1}}
      """#
    let field = try JSONDecoder().decode(ReadField.self, from: Data(stored.utf8))
    #expect(field == ReadField(kind: .total, kindConfidence: 99, value: field.value))
    #expect(field.value.text == "5.00")
  }
}
