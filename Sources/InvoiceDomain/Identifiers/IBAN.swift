/// An International Bank Account Number with right check digits (ISO 13616, ISO 7064 mod 97-10).
public struct IBAN: Sendable, Hashable {
  /// Upper case, without blanks.
  public let rawValue: String

  /// Nil where length or check digits are wrong. Blanks are passed over.
  public init?(_ text: String) {
    let compact = text.filter { !$0.isWhitespace }.uppercased()
    guard (15...34).contains(compact.utf8.count),
      compact.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }),
      compact.utf8.prefix(2).allSatisfy({ (65...90).contains($0) }),
      compact.utf8.dropFirst(2).prefix(2).allSatisfy({ (48...57).contains($0) }),
      Self.remainder(compact) == 1
    else { return nil }
    if let length = Self.lengths[String(compact.prefix(2))], length != compact.utf8.count { return nil }
    rawValue = compact
  }

  /// The first IBAN in a text, with or without blanks in it.
  public static func found(in text: String) -> IBAN? { all(in: text).first }

  /// Every IBAN in a text, in the order of print.
  static func all(in text: String) -> [IBAN] {
    guard text.utf8.count >= 15, text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    let words = text.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.indices.filter { looksLikeStart(words[$0]) }.compactMap { start in
      var joined = ""
      for word in words[start...].prefix(10) {
        joined += word
        if let iban = IBAN(joined) { return iban }
      }
      return nil
    }
  }

  /// Whether a text begins like an IBAN, right or wrong.
  static func looksLikeStart(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count >= 4 && lengths[String(word.prefix(2))] != nil
      && bytes[2...3].allSatisfy { (48...57).contains($0) }
  }

  private static func remainder(_ iban: String) -> Int {
    let bytes = Array(iban.utf8)
    var remainder = 0
    for byte in bytes[4...] + bytes[..<4] {
      let digit = byte < 58 ? Int(byte) - 48 : Int(byte) - 55
      remainder = (remainder * (byte < 58 ? 10 : 100) + digit) % 97
    }
    return remainder
  }

  /// Of the IBAN registry of ISO 13616 (SWIFT, release 101).
  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BI": 27,
    "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27, "DK": 18, "DO": 28,
    "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FK": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
    "GL": 18, "GR": 27, "GT": 28, "HN": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21,
    "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MN": 20, "MR": 27, "MT": 31, "MU": 30, "NI": 28,
    "NL": 18, "NO": 15, "OM": 23, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22,
    "RU": 33, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SO": 23, "ST": 25,
    "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
  ]
}
