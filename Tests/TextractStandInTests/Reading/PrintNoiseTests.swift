import Testing

@testable import TextractStandIn

@Suite struct PrintNoiseTests {
  private let print = printedWords("Invoice number from March", confidence: 95)

  @Test func `dashed lines and borders are no print`() {
    let noise = PrintNoise(words: print)
    let dashes = Word(text: "eee", box: Rectangle(left: 0, top: 50, right: 60, bottom: 53), confidence: 80)
    let border = Word(text: "|", box: Rectangle(left: 0, top: 0, right: 3, bottom: 60), confidence: 95)
    #expect(!noise.isPrint(dashes))
    #expect(!noise.isPrint(border))
  }

  @Test func `small words and separators are print`() {
    let noise = PrintNoise(words: print)
    let separator = Word(text: "|", box: Rectangle(left: 0, top: 0, right: 3, bottom: 10), confidence: 96)
    #expect(noise.isPrint(separator))
    #expect(print.allSatisfy(noise.isPrint))
  }
}
