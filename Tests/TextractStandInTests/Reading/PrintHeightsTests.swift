import Testing

@testable import TextractStandIn

@Suite struct PrintHeightsTests {
  /// Words 10 high in lines 12 apart, with boxes that reach so far above and below them.
  private func words(_ lines: [String], bloatedBy extra: Double) -> [Word] {
    lines.enumerated().flatMap { index, line in
      printedWords(line, top: 12 * Double(index)).map { word in
        var box = word.box
        (box.top, box.bottom) = (box.top - extra, box.bottom + extra)
        return Word(text: word.text, box: box)
      }
    }
  }

  @Test func `boxes twice as tall as their print are cut, so that short words keep their rows`() {
    let page = Page(
      number: 1, width: 600, height: 800,
      words: PrintHeights.corrected(
        words(["Payment due April 14, 2024", "Bill to Harbour Ltd"], bloatedBy: 6)))
    #expect(page.rows.map(\.text) == ["Payment due April 14, 2024", "Bill to Harbour Ltd"])
  }

  @Test func `boxes as tall as print is are left alone`() {
    let printed = words(["Payment due April 14, 2024"], bloatedBy: 0)
    #expect(PrintHeights.corrected(printed) == printed)
  }

  @Test func `print that runs up the page is left alone`() {
    let upwards = ["Printed", "without", "signature"].enumerated().map { index, text in
      Word(
        text: text,
        box: Rectangle(left: 10, top: 100 * Double(index), right: 20, bottom: 100 * Double(index) + 60))
    }
    #expect(PrintHeights.corrected(upwards) == upwards)
  }
}
