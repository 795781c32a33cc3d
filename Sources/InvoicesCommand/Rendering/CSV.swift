/// Comma-separated values as RFC 4180 has them: CRLF at the end of each row, quotation marks doubled.
///
/// A text is always in quotation marks, so that `007` stays a text wherever the importing program looks at them. A
/// text that a spreadsheet would run as a formula is defused by an apostrophe before it
/// (https://owasp.org/www-community/attacks/CSV_Injection). Numbers and dates stand as they are.
struct CSV {
  enum Cell {
    case text(String?)
    /// A number or a date of our own making, in which nothing needs quoting.
    case plain(String?)
  }

  private(set) var text = ""

  mutating func add(_ cells: [Cell]) {
    text += cells.map(Self.field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .plain(let value): return value ?? ""
    case .text(nil): return ""
    case .text(let value?):
      let defused = isFormula(value) ? "'" + value : value
      return "\"" + defused.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }
  }

  /// Also when blanks come first: spreadsheets skip them.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "\t\r\n".unicodeScalars.contains(first) { return true }
    let start = text.unicodeScalars.first { $0 != " " && $0 != "\u{a0}" }
    return start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}
