import Testing

@testable import TextractStandIn

@Suite struct PaperEdgeTests {
  private let print = (0..<7).flatMap {
    printedWords("Three words each", left: 100, top: 20 * Double($0), confidence: 96)
  }

  private func speck(left: Double, confidence: Double, text: String = "3") -> Word {
    Word(
      text: text, box: Rectangle(left: left, top: 40, right: left + 5, bottom: 50), confidence: confidence)
  }

  @Test func `unsure specks beside all print are dropped`() {
    let edge = PaperEdge(words: print)
    #expect(edge.isBeyond(speck(left: 20, confidence: 60)))
    #expect(edge.isBeyond(speck(left: 500, confidence: 30, text: "peas")))
  }

  @Test func `what is sure or stands among the print is kept`() {
    let edge = PaperEdge(words: print)
    #expect(!edge.isBeyond(speck(left: 500, confidence: 95)))
    #expect(!edge.isBeyond(speck(left: 120, confidence: 40)))
    #expect(!PaperEdge(words: Array(print.prefix(6))).isBeyond(speck(left: 500, confidence: 40)))
  }
}
