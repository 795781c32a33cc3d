/// The check digits of VAT numbers that take more than one weighted sum.
enum NationalCheckDigits {
  static func austria(_ digits: [Int]) -> Bool {
    let sum = zip(digits.prefix(7), [1, 2, 1, 2, 1, 2, 1]).map { ($0 * $1) / 10 + ($0 * $1) % 10 }.reduce(
      0, +)
    return (10 - (sum + 4) % 10) % 10 == digits[7]
  }

  /// A second round of weights where the first leaves 10.
  static func bulgaria(_ digits: [Int]) -> Bool {
    let first = VATCheckDigits.weighted(digits, Array(1...8)) % 11
    return (first == 10 ? VATCheckDigits.weighted(digits, Array(3...10)) % 11 % 10 : first) == digits[8]
  }

  static func czechia(_ digits: [Int]) -> Bool {
    let check = (11 - VATCheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11) % 11
    return (check == 0 ? 1 : check % 10) == digits[7]
  }

  /// Keys with letters are computed otherwise, and are not checked.
  static func france(_ number: String) -> Bool? {
    guard let key = Int(number.prefix(2)), let siren = Int(number.dropFirst(2)) else { return nil }
    return (siren * 100 + 12) % 97 == key
  }

  /// As Bulgaria, with weights that begin again at 1 after 9.
  static func lithuania(_ digits: [Int]) -> Bool {
    let body = Array(digits.dropLast())
    func sum(from start: Int) -> Int {
      VATCheckDigits.weighted(body, body.indices.map { ($0 + start) % 9 + 1 }) % 11
    }
    return (sum(from: 0) == 10 ? sum(from: 2) % 10 : sum(from: 0)) == digits.last
  }

  /// The old sum over nine digits, or mod 97 over the whole number for sole traders.
  static func netherlands(_ number: String, _ digits: [Int]) -> Bool {
    if VATCheckDigits.weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 == digits[8] { return true }
    var remainder = 0
    for byte in "NL\(number)".utf8 {
      remainder = byte < 58 ? (remainder * 10 + Int(byte) - 48) % 97 : (remainder * 100 + Int(byte) - 55) % 97
    }
    return remainder == 1
  }

  static func slovenia(_ digits: [Int]) -> Bool {
    let check = 11 - VATCheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11
    return check < 11 && check % 10 == digits[7]
  }

  /// Mod 97; with 55 added (9755), and then with 42, for the numbers that came after, from 100 on. Three more digits
  /// name a branch.
  static func unitedKingdom(_ digits: [Int]) -> Bool {
    let remainder = VATCheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97
    return remainder == 0 || ([42, 55].contains(remainder) && digits[0] > 0)
  }
}
