/// British postcodes: `SW1B 3BN`, the outward and the inward part as two words (Royal Mail, "Postcode address file").
enum BritishPostcode {
  static func stands(in text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }
    return zip(words, words.dropFirst()).contains { isInward($1) && isOutward($0) }
  }

  /// One or two letters, a digit, and perhaps one more letter or digit.
  private static func isOutward(_ word: Substring) -> Bool {
    let letters = word.utf8.prefix { (65...90).contains($0) }.count
    let rest = Array(word.utf8.dropFirst(letters))
    guard (1...2).contains(letters), (1...2).contains(rest.count), (48...57).contains(rest[0]) else {
      return false
    }
    return rest.count == 1 || (48...57).contains(rest[1]) || (65...90).contains(rest[1])
  }

  /// A digit and two letters.
  private static func isInward(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8.prefix(4))
    return bytes.count == 3 && (48...57).contains(bytes[0])
      && bytes.dropFirst().allSatisfy { (65...90).contains($0) }
  }
}
