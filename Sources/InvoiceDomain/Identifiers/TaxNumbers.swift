/// Check digits of tax numbers outside Europe.
public enum TaxNumbers {
  /// Australian Business Number: 11 digits, weighted sum a multiple of 89 (Australian Business Register).
  public static func isABN(_ text: String) -> Bool {
    var digits = text.compactMap { $0.isWhitespace ? nil : $0.wholeNumberValue ?? -1 }
    guard digits.count == 11, !digits.contains(-1) else { return false }
    digits[0] -= 1
    let sum = zip(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]).map { $0 * $1 }.reduce(0, +)
    return sum.isMultiple(of: 89)
  }

  /// Indian GSTIN: state, PAN, entity, `Z`, and a check character in base 36.
  public static func isGSTIN(_ text: String) -> Bool {
    let compact = text.filter { !$0.isWhitespace }.uppercased()
    guard compact.wholeMatch(of: /[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]/) != nil else {
      return false
    }
    let values = compact.utf8.map { $0 < 58 ? Int($0) - 48 : Int($0) - 55 }
    let sum = values.dropLast().enumerated().reduce(0) { sum, entry in
      let product = entry.element * (entry.offset.isMultiple(of: 2) ? 1 : 2)
      return sum + product / 36 + product % 36
    }
    return (36 - sum % 36) % 36 == values.last
  }

  /// Indian PAN by its form; it has no public check digit.
  public static func isPAN(_ text: String) -> Bool {
    text.filter { !$0.isWhitespace }.uppercased().wholeMatch(of: /[A-Z]{3}[ABCFGHLJPT][A-Z][0-9]{4}[A-Z]/)
      != nil
  }
}
