import Testing

@testable import TextractStandIn

@Suite struct WordMergeTests {
  @Test func `the second reading fills gaps and mends what it is surer of`() {
    let main =
      printedWords("Invoice", left: 0, confidence: 95)
      + printedWords("T0tal", left: 0, top: 40, confidence: 60)
    let other =
      printedWords("Total", left: 0, top: 40, confidence: 96)
      + printedWords("12.50", left: 200, top: 40, confidence: 90)
    #expect(Set(WordMerge(main: main, other: other).words.map(\.text)) == ["Invoice", "Total", "12.50"])
  }

  @Test func `specks are dropped`() {
    let main = printedWords("Invoice", confidence: 95) + printedWords("ae", left: 90, confidence: 30)
    #expect(WordMerge(main: main, other: []).words.map(\.text) == ["Invoice"])
  }
}
