/// Text made fit to be shown: one line, single blanks, no stray marks at its ends.
enum DisplayText {
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without hyphens, asterisks and the like that a reader caught at the ends.
  static func trimmed(_ text: String) -> String {
    var words = oneLine(text).split(separator: " ").map(String.init)
    while let first = words.first, !hasSubstance(first) { words.removeFirst() }
    while let last = words.last, !hasSubstance(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static func hasSubstance(_ word: String) -> Bool { word.contains { $0.isLetter || $0.isNumber } }
}
