/// The check digits of VAT numbers, as their countries publish them.
enum VATCheckDigits {
  /// Nil where none are published, or where the number may be a person's, which other rules hold for.
  static func hold(_ country: String, _ number: String) -> Bool? {
    let digits = number.compactMap { $0.isNumber ? $0.wholeNumberValue : nil }
    switch country {
    case "AT": return NationalCheckDigits.austria(Array(digits.suffix(8)))
    case "BE": return remainder97(digits.dropLast(2), last: digits.suffix(2))
    case "BG": return digits.count == 9 ? NationalCheckDigits.bulgaria(digits) : nil
    case "CH": return (11 - weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 == digits[8]
    case "CY": return VATCheckLetters.cyprus(number)
    case "CZ": return digits.count == 8 ? NationalCheckDigits.czechia(digits) : nil
    case "DE", "HR": return iso7064(digits)
    case "DK": return weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    case "EE": return weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0
    case "ES": return VATCheckLetters.spain(number)
    case "FI": return weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0
    case "FR": return NationalCheckDigits.france(number)
    case "GB": return digits.count >= 9 ? NationalCheckDigits.unitedKingdom(digits) : nil
    case "GR": return weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == digits[8]
    case "HU": return weighted(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0
    case "IE": return VATCheckLetters.ireland(number)
    case "IT": return Luhn.holds(digits)
    case "LT": return NationalCheckDigits.lithuania(digits)
    case "LU": return value(digits.prefix(6)) % 89 == value(digits.suffix(2))
    case "LV": return digits[0] > 3 ? weighted(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3 : nil
    case "MT": return weighted(digits, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0
    case "NL": return NationalCheckDigits.netherlands(number, digits)
    case "NO": return weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    case "PL": return weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9]
    case "PT": return (11 - weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == digits[8]
    case "RO":
      return weighted(digits.dropLast().reversed(), [2, 3, 5, 7, 1, 2, 3, 5, 7]) * 10 % 11 % 10 == digits.last
    case "SE": return Luhn.holds(Array(digits.prefix(10)))
    case "SI": return NationalCheckDigits.slovenia(digits)
    case "SK": return value(digits[...]) % 11 == 0
    default: return nil
    }
  }

  static func weighted(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).map { $0 * $1 }.reduce(0, +)
  }

  private static func value(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  private static func remainder97(_ head: ArraySlice<Int>, last: ArraySlice<Int>) -> Bool {
    97 - value(head) % 97 == value(last)
  }

  /// ISO 7064 mod 11,10.
  private static func iso7064(_ digits: [Int]) -> Bool {
    var product = 10
    for digit in digits.dropLast() {
      let sum = (digit + product) % 10
      product = (2 * (sum == 0 ? 10 : sum)) % 11
    }
    return (11 - product) % 10 == digits.last
  }
}
