/// Lines of text that stand beside each other on a page, from left to right.
struct TextRow: Sendable {
  var page: Int
  var spans: [TextSpan]

  /// Groups lines by page and height. Lines without a place are rows of their own.
  static func rows(of lines: [TextSpan]) -> [TextRow] {
    var rows: [TextRow] = []
    let placed = lines.filter { $0.box != nil }.sorted {
      ($0.page, $0.box?.middle ?? 0) < ($1.page, $1.box?.middle ?? 0)
    }
    for line in placed {
      if let last = rows.last, last.page == line.page, last.isBeside(line) {
        rows[rows.count - 1].spans.append(line)
      } else {
        rows.append(TextRow(page: line.page, spans: [line]))
      }
    }
    for index in rows.indices { rows[index].spans.sort { ($0.box?.left ?? 0) < ($1.box?.left ?? 0) } }
    return rows + lines.filter { $0.box == nil }.map { TextRow(page: $0.page, spans: [$0]) }
  }

  /// The line's middle lies within the height of the row's first line.
  private func isBeside(_ line: TextSpan) -> Bool {
    guard let own = spans.first?.box, let other = line.box else { return false }
    return abs(own.middle - other.middle) < max(0.004, min(own.height, other.height) * 0.6)
  }
}
