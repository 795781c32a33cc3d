import Testing

@testable import TextractStandIn

@Suite struct DamagedAmountTests {
  @Test(arguments: [
    ("RMS. OO", "RM5.00"), ("RMO. 28", "RM0.28"), ("1l.4O", "11.40"), ("$ 9.SO", "$9.50"),
  ])
  func `figures come back for the letters they were taken for`(_ text: String, _ amount: String) {
    #expect(DamagedAmount.repaired(text) == amount)
  }

  @Test(arguments: ["Sold", "S.O.S", "14:51", "Lot 5", "RMB", "OO"])
  func `other print is left alone`(_ text: String) {
    #expect(DamagedAmount.repaired(text) == nil)
  }

  @Test func `only the end of a phrase that is no amount yet is damaged`() throws {
    func range(_ text: String) throws -> Range<Int>? {
      DamagedAmount.words(in: try #require(Phrase(words: printedWords(text, confidence: 80))))
    }
    #expect(try range("S RMS. OO") == 1..<3)
    #expect(try range("RM40 00") == 0..<2)
    #expect(try range("Total 12.50") == nil)
  }
}
