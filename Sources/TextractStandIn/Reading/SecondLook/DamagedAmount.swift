/// Print that has the shape of an amount and is none because OCR took figures for letters or lost the point:
/// `RMS. OO`, `86 00`.
enum DamagedAmount {
  /// The last words of a phrase that are one; nil where there is none.
  static func words(in phrase: Phrase) -> Range<Int>? {
    let words = phrase.words
    for length in [3, 2, 1] where length <= words.count {
      let range = words.count - length..<words.count
      let text = words[range].map(\.text).joined(separator: " ")
      if AmountText(text).map({ $0.fractionDigits < 2 }) ?? true, isDamaged(text) { return range }
    }
    return nil
  }

  /// The amount with figures for the letters; nil where that makes none with two decimals.
  static func repaired(_ text: String) -> String? {
    let (sign, rest) = parts(of: text)
    guard !sign.isEmpty || rest.contains(where: \.isNumber) else { return nil }
    let figures = String(rest.map { lookalikes[$0] ?? $0 }).replacing(/\s*([.,])\s*/) { $0.1 }
    return figures.wholeMatch(of: /\d{1,4}[.,]\d\d/) != nil ? sign + figures : nil
  }

  private static func isDamaged(_ text: String) -> Bool {
    repaired(text) != nil || parts(of: text).rest.wholeMatch(of: /\d{1,4} \d\d/) != nil
  }

  /// The currency in front, of which no letter is a figure, and what follows.
  private static func parts(of text: String) -> (sign: String, rest: String) {
    guard let match = text.prefixMatch(of: /(RM|Rs|EUR|USD|GBP|CHF|[€$£₹])\.?\s*/) else { return ("", text) }
    return (String(match.1), String(text[match.range.upperBound...]))
  }

  /// Letters and the figures they are taken for.
  private static let lookalikes: [Character: Character] = [
    "O": "0", "o": "0", "D": "0", "Q": "0", "U": "0", "I": "1", "l": "1", "|": "1", "!": "1", "]": "1",
    "i": "1",
    "L": "1", "Z": "2", "z": "2", "S": "5", "s": "5", "§": "5", "G": "6", "b": "6", "?": "7", "B": "8",
    "g": "9",
    "q": "9",
  ]
}
