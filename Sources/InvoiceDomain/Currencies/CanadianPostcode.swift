/// Canadian postcodes: `K1A 0B1`, with or without the blank (Canada Post, "Addressing guidelines").
enum CanadianPostcode {
  /// Whether a text has one that is no piece of a longer word or number.
  static func stands(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { start in
      guard firstLetters.contains(bytes[start]), start == 0 || isApart(bytes[start - 1]) else { return false }
      let rest = bytes[(start + 1)...].prefix(6)
      let blank = rest.count > 2 && rest[start + 3] == UInt8(ascii: " ") ? 1 : 0
      let figures = Array(rest.prefix(2) + rest.dropFirst(2 + blank).prefix(3))
      let end = start + 6 + blank
      return figures.count == 5 && isDigit(figures[0]) && isLetter(figures[1]) && isDigit(figures[2])
        && isLetter(figures[3]) && isDigit(figures[4]) && (end == bytes.count || isApart(bytes[end]))
    }
  }

  private static let firstLetters = Set("ABCEGHJKLMNPRSTVXY".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  /// Neither a letter, of any script, nor a digit nor an underscore.
  private static func isApart(_ byte: UInt8) -> Bool {
    !(isDigit(byte) || isLetter(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
      || byte >= 0x80)
  }
}
