/// The lines of a document by page, so that looking up a place costs one page and not the document.
struct PageLines: Sendable {
  private let byPage: [Int: [TextSpan]]

  /// The lowest number of a page with text.
  let first: Int

  init(_ lines: [TextSpan]) {
    byPage = Dictionary(grouping: lines, by: \.page)
    first = byPage.keys.min() ?? 1
  }

  func lines(on page: Int) -> [TextSpan] { byPage[page] ?? [] }

  /// The line of text that a value was cut from.
  func line(holding value: TextSpan) -> TextSpan? {
    guard let box = value.box else { return nil }
    return lines(on: value.page).first { line in
      guard let place = line.box else { return false }
      return abs(place.middle - box.middle) < max(place.height, box.height) / 2
        && place.left <= box.left + Self.slack && place.right >= box.right - Self.slack
        && line.text.contains(value.text)
    }
  }

  private static let slack = 0.005
}
