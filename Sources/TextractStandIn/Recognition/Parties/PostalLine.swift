/// Tells the line of an address with the postal code and the town.
enum PostalLine {
  static func isPostal(_ text: String) -> Bool {
    text.count < 60
      && (text.prefixMatch(of: codeFirst) != nil || text.firstMatch(of: codeLast) != nil
        || text.wholeMatch(of: british) != nil)
  }

  /// Whether both have the code at the same end, as the addresses of one country have. A house number before the name
  /// of its street looks like a code in front.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    isPostal(one) && isPostal(other)
      && (one.prefixMatch(of: codeFirst) == nil) == (other.prefixMatch(of: codeFirst) == nil)
  }

  /// `80333 München`, `D-80333 München`, `1025 RX Amsterdam`, `1100-053 Lisboa`.
  private nonisolated(unsafe) static let codeFirst =
    /(?:[A-Z]{1,2}[- ])?\d{4,5}(?:-\d{3}| [A-Z]{2})?,? +\p{Lu}[\p{L} .\-']+/
  /// `LS1 5AB` on a line of its own.
  private nonisolated(unsafe) static let british = /[A-Z]{1,2}\d[A-Z0-9]? \d[A-Z]{2}/
  /// `Redmond, WA 98052`, `Leeds LS1 5AB`, `Montréal QC H1Y 3N1`, `Geelong VIC 3220`.
  private nonisolated(unsafe) static let codeLast =
    /\p{L},? +(?:[A-Z]{2},? +\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z0-9]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT) \d{4})$/
}
