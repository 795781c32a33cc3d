import Testing

@testable import TextractStandIn

@Suite struct TextLayerQualityTests {
  private func isSound(_ text: String, coversPicture: Bool = false) -> Bool {
    TextLayerQuality(words: printedWords(text), coversPicture: coversPicture).isSound
  }

  private let invoice = "Invoice Number 4711 Date 5 March 2024 Steel hammer 2 12.50 25.00 Total 25.00"

  @Test func `the text of an invoice is sound`() {
    #expect(isSound(invoice))
  }

  @Test func `a few words over a picture of the page are a stamp on a scan`() {
    #expect(!isSound(invoice, coversPicture: true))
  }

  @Test func `a page of letters that make no known word is not sound`() {
    let shifted = (1...40).map { "Jowpjdf\($0)" }.joined(separator: " ")
    #expect(!isSound(shifted))
    #expect(TextLayerQuality(words: printedWords(shifted), coversPicture: false).isReadable)
  }
}
