import Testing

@testable import InvoiceDomain

@Suite("An index of phrases") struct PhraseIndexTests {
  private let index = PhraseIndex(["new york": 1, "york": 2, "united states of america": 3])

  @Test("finds every phrase of a text, also one inside another")
  func overlapping() {
    #expect(index.found(in: ["near", "new", "york", "united", "states", "of", "america"]) == [1, 2, 3])
  }

  @Test("finds nothing where a phrase is cut off or its words are apart")
  func incomplete() {
    #expect(index.found(in: ["united", "states", "of"]).isEmpty)
    #expect(index.found(in: ["new", "old", "yorkshire"]).isEmpty)
    #expect(index.found(in: []).isEmpty)
  }

  @Test("knows how long a phrase that begins with a word can be")
  func longest() {
    #expect(index.longest(from: "united") == 4)
    #expect(index.longest(from: "states") == 0)
    #expect(index["new york"] == 1)
  }
}

@Suite("Canadian postcodes") struct CanadianPostcodeTests {
  @Test("are seen with and without the blank", arguments: ["K1A 0B1", "Ottawa ON K1A0B1.", "(H2Y 1C6)"])
  func seen(text: String) { #expect(CanadianPostcode.stands(in: text)) }

  @Test(
    "are no piece of a longer code, and have neither the letter D nor a lower-case one",
    arguments: [
      "XK1A 0B1", "K1A 0B12", "K1A0B1X", "D1A 0B1", "K1A  0B1", "k1a 0b1", "K1A 0B", "\u{E9}K1A 0B1",
    ])
  func unseen(text: String) { #expect(!CanadianPostcode.stands(in: text)) }
}
