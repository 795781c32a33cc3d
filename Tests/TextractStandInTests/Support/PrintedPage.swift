@testable import TextractStandIn

/// A page set by hand: each row is its height on the page and its cells with the place where each begins.
/// A character is 5 wide, a line 10 high.
func printedPage(_ rows: [(Double, [(Double, String)])], number: Int = 1) -> Page {
  Page(
    number: number, width: 600, height: 800,
    words: rows.flatMap { top, cells in
      cells.flatMap { printedWords($1, left: $0, top: top) }
    })
}

/// The words of a text, with a blank between them as wide as half a character.
func printedWords(_ text: String, left: Double = 0, top: Double = 0, confidence: Double = 100) -> [Word] {
  var left = left
  return text.split(separator: " ").map { part in
    let width = 5 * Double(part.count)
    defer { left += width + 3 }
    return Word(
      text: String(part), box: Rectangle(left: left, top: top, right: left + width, bottom: top + 10),
      confidence: confidence)
  }
}

func recognition(_ page: Page) -> PageRecognition {
  PageRecognition(page, currency: CurrencyRecognition(pages: [page]))
}
