/// The check digits of VAT numbers. Countries whose algorithm is not published, or that number persons by other
/// rules too, pass by their form.
enum VATCheckDigits {
  static func hold(_ country: String, _ number: String) -> Bool {
    let digits = number.compactMap { $0.isNumber ? $0.wholeNumberValue : nil }
    switch country {
    case "AT": return austria(Array(digits.suffix(8)))
    case "BE": return remainder97(digits.dropLast(2), last: digits.suffix(2))
    case "DE", "HR": return iso7064(digits)
    case "DK": return weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    case "EE": return weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0
    case "FI": return weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0
    case "FR": return france(number)
    case "GR": return weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == digits[8]
    case "HU": return weighted(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0
    case "IT": return Luhn.holds(digits)
    case "LU": return value(digits.prefix(6)) % 89 == value(digits.suffix(2))
    case "MT": return weighted(digits, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0
    case "NL": return netherlands(number, digits)
    case "PL": return weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9]
    case "PT": return (11 - weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == digits[8]
    case "SE": return Luhn.holds(Array(digits.prefix(10)))
    case "SI": return (11 - weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == digits[7]
    case "SK": return value(digits[...]) % 11 == 0
    default: return true
    }
  }

  private static func weighted(_ digits: [Int], _ weights: [Int]) -> Int {
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

  private static func austria(_ digits: [Int]) -> Bool {
    let sum = zip(digits.prefix(7), [1, 2, 1, 2, 1, 2, 1]).map { ($0 * $1) / 10 + ($0 * $1) % 10 }.reduce(
      0, +)
    return (10 - (sum + 4) % 10) % 10 == digits[7]
  }

  private static func france(_ number: String) -> Bool {
    guard let key = Int(number.prefix(2)), let siren = Int(number.dropFirst(2)) else { return true }
    return (siren * 100 + 12) % 97 == key
  }

  /// The old sum over nine digits, or mod 97 over the whole number for sole traders.
  private static func netherlands(_ number: String, _ digits: [Int]) -> Bool {
    if weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 == digits[8] { return true }
    var remainder = 0
    for byte in "NL\(number)".utf8 {
      remainder = byte < 58 ? (remainder * 10 + Int(byte) - 48) % 97 : (remainder * 100 + Int(byte) - 55) % 97
    }
    return remainder == 1
  }
}
