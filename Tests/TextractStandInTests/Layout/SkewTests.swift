import Testing

@testable import TextractStandIn

@Suite struct SkewTests {
  private func line(_ number: Int, sinking step: Double) -> [Word] {
    (0..<6).map { index in
      let top = 40 * Double(number) + step * Double(index)
      return Word(
        text: "word",
        box: Rectangle(left: 60 * Double(index), top: top, right: 60 * Double(index) + 40, bottom: top + 10),
        line: number)
    }
  }

  @Test func `lines that sink to the right have a positive skew`() throws {
    let skew = try #require(Skew(words: (1...4).flatMap { line($0, sinking: 3) }))
    #expect(abs(skew.degrees - 2.86) < 0.1)
  }

  @Test func `too few lines say nothing`() {
    #expect(Skew(words: line(1, sinking: 3)) == nil)
  }
}
