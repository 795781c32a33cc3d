/// Rows and cells of a text with separated values (RFC 4180). Semicolons separate where the first row has more of them
/// than commas, as spreadsheets of many countries write.
enum CSVRows {
  /// Rows without any value are left out.
  static func rows(of text: String) -> [[String]] {
    let plain = text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
    let first = plain.prefix { $0 != "\n" }
    let separator: Character = first.count { $0 == ";" } > first.count { $0 == "," } ? ";" : ","
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = plain.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      switch character {
      case "\"" where isQuoted && next == "\"":
        cell.append("\"")
        next = characters.next()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        row.append(trimmed(cell))
        cell = ""
      case "\n" where !isQuoted, "\r" where !isQuoted:
        rows.append(row + [trimmed(cell)])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
    }
    rows.append(row + [trimmed(cell)])
    return rows.filter { $0.contains { !$0.isEmpty } }
  }

  private static func trimmed(_ cell: String) -> String {
    let start = cell.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
