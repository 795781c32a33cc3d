/// Text made comparable: lower case, without accents and punctuation, words parted by single blanks.
///
/// Written without Unicode tables of Foundation, which would triple the size of a Lambda.
public enum FoldedText {
  public static func fold(_ text: String) -> String { words(of: text).joined(separator: " ") }

  public static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if let plain = plainLetters(scalar) {
        word.unicodeScalars.append(contentsOf: plain.unicodeScalars)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The lower-case letters or digit that stand for a scalar; nil for everything that parts words.
  static func plainLetters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 48...57, 97...122: return String(Character(scalar))
    case 65...90: return String(Character(Unicode.Scalar(UInt8(scalar.value + 32))))
    case 37: return "%"
    case 0...127: return nil
    case 0x300...0x36F: return ""
    default: break
    }
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
