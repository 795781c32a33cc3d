/// Text made comparable: lower case, without accents and punctuation, words parted by single blanks.
///
/// Written without Unicode tables of Foundation, which would triple the size of a Lambda.
public enum FoldedText {
  public static func fold(_ text: String) -> String { words(of: text).joined(separator: " ") }

  public static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    word.reserveCapacity(32)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let plain = asciiLetters[Int(scalar.value)]
        if plain != 0 {
          word.append(plain)
          continue
        }
      } else if let plain = plainLetters(scalar) {
        word.append(contentsOf: plain.utf8)
        continue
      }
      if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The lower-case letter, digit or `%` that stands for an ASCII character; 0 for everything that parts words.
  private static let asciiLetters: [UInt8] = (0..<128).map { (byte: UInt8) in
    switch byte {
    case 48...57, 97...122, UInt8(ascii: "%"): byte
    case 65...90: byte + 32
    default: 0
    }
  }

  /// The lower-case letters that stand for a scalar beyond ASCII; nil for everything that parts words.
  private static func plainLetters(_ scalar: Unicode.Scalar) -> String? {
    if (0x300...0x36F).contains(scalar.value) { return "" }
    let lower = scalar.properties.lowercaseMapping
    if let plain = accented[lower] { return plain }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? lower : nil
  }

  private static let accented: [String: String] = {
    var table = ["ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th"]
    let families = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęě", "g": "ĝğġģ", "i": "ìíîïĩīĭįı", "l": "ĺļľ",
      "n": "ñńņň", "o": "òóôõöōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťț", "u": "ùúûüũūŭůűų", "y": "ýÿ",
      "z": "źżž",
    ]
    for (plain, letters) in families { for letter in letters { table[String(letter)] = plain } }
    return table
  }()
}
