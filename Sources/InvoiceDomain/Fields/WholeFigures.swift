/// Finds amounts that a reader cut at a blank: `244,94` where the line shows `1 244,94`.
struct WholeFigures: Sendable {
  let pages: PageLines

  /// A longer figure that ends in the value.
  struct Whole: Sendable, Hashable {
    var text: String
    /// Nothing else stands in the line. Otherwise what is before the blank may be a figure of its own.
    var isAlone: Bool
  }

  /// Nil where the value is not a piece of a longer figure, or where its line is not known.
  func whole(of value: TextSpan) -> Whole? {
    guard Self.beginsWithGroup(value.text), let line = pages.line(holding: value),
      line.text.utf8.count > value.text.utf8.count,
      let start = line.text.ranges(of: value.text).last?.lowerBound
    else { return nil }
    let words = line.text[..<start].split(separator: " ", omittingEmptySubsequences: false)
    guard let blank = words.last, blank.isEmpty else { return nil }
    var groups: [Substring] = []
    for word in words.dropLast().reversed() {
      guard let digits = Self.group(word) else { break }
      groups.insert(digits, at: 0)
      if digits.utf8.count < 3 { break }
    }
    guard !groups.isEmpty, !Self.isEndOfFigure(words.dropLast(groups.count + 1).last) else { return nil }
    let text = (groups.map(String.init) + [value.text]).joined(separator: " ")
    guard let whole = AmountReader.amount(in: text)?.readings.first?.value,
      whole != AmountReader.amount(in: value.text)?.readings.first?.value
    else { return nil }
    let letters = words.dropLast(groups.count + 1).joined().contains { $0.isLetter || $0.isNumber }
    return Whole(text: text, isAlone: !letters)
  }

  /// The print begins with exactly three digits and goes on with a mark, a blank or nothing.
  private static func beginsWithGroup(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(4))
    guard bytes.count >= 3, bytes.prefix(3).allSatisfy(isDigit) else { return false }
    return bytes.count == 3 || !isDigit(bytes[3])
  }

  /// One to three digits, the sign of a currency before them left out.
  private static func group(_ word: Substring) -> Substring? {
    let digits = word.drop { !$0.isNumber && !$0.isLetter && $0 != "-" }
    return (1...3).contains(digits.utf8.count) && digits.utf8.allSatisfy(isDigit) ? digits : nil
  }

  private static func isEndOfFigure(_ word: Substring?) -> Bool { word?.utf8.last.map(isDigit) ?? false }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
