import Foundation

/// Finds dates in words, as numbers or with the name of the month in seven languages.
enum DateScanner {
  /// The words that the first date is made of; nil where there is none.
  static func date(in words: [Word]) -> Range<Int>? {
    for start in words.indices {
      for length in [1, 3, 2, 4, 5] where start + length <= words.count {
        let text = words[start..<start + length].map(\.text).joined(separator: " ")
        if isDate(text) { return start..<start + length }
      }
    }
    return nil
  }

  /// Whether the text begins with a date; hours may follow in the same word.
  static func isDate(_ text: String) -> Bool {
    guard text.hasFigure else { return false }
    let text = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .trimmingCharacters(in: CharacterSet(charactersIn: ":;,()[]|'\"~*. "))
    return text.prefixMatch(of: numeric) != nil || text.wholeMatch(of: compact) != nil || hasMonthName(text)
  }

  private nonisolated(unsafe) static let numeric =
    /(?:(?:0?[1-9]|[12]\d|3[01])\s?([-\/.])\s?(?:0?[1-9]|[12]\d|3[01])\s?[-\/.]\s?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d[-\/.](?:0?[1-9]|1[0-2])[-\/.](?:0?[1-9]|[12]\d|3[01]))(?:$|[^\d.,\/])/
  private nonisolated(unsafe) static let compact = /20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/
  private nonisolated(unsafe) static let dayFirst =
    /(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?[\s.,\/-]*(?:de )?([a-z]{3,10})[\s.,\/-]*(?:de )?(?:(?:19|20)\d\d|\d\d)/
  private nonisolated(unsafe) static let monthFirst =
    /([a-z]{3,10})[\s.,\/-]*(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?[\s.,\/-]+(?:(?:19|20)\d\d|\d\d)/

  private static func hasMonthName(_ text: String) -> Bool {
    if let match = text.wholeMatch(of: dayFirst) { return MonthNames.contains(String(match.1)) }
    if let match = text.wholeMatch(of: monthFirst) { return MonthNames.contains(String(match.1)) }
    return false
  }
}
