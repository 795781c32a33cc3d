import Foundation
import InvoiceDomain

/// The text of one amount taken apart. Nil where the text is something else, such as a date or a code.
struct AmountText {
  let value: Decimal
  let fractionDigits: Int
  let currency: CurrencyCode?
  let isPercentage: Bool
  /// Whether blanks inside the text belong to the number, as in `1 234,56` or `86. 00`.
  let joins: Bool
  /// Whether it is a whole number printed in groups, as in `60.000` and `1,23,456`.
  let isGrouped: Bool

  init?(_ text: String) {
    // Most words are none: they are told before anything is searched.
    guard text.hasFigure, !CardNumber.isMasked(text) else { return nil }
    var text = text.trimmingCharacters(in: CharacterSet(charactersIn: ":;*=~|\"' "))
    // OCR makes such signs of the rupee's.
    while let first = text.first, "%@?".contains(first) { text.removeFirst() }
    var negative = false
    if text.hasPrefix("("), text.hasSuffix(")") {
      negative = true
      text = String(text.dropFirst().dropLast())
    }
    let mark = CurrencyMark(text)
    currency = mark?.currency
    text = mark?.rest ?? text
    isPercentage = text.hasSuffix("%")
    if isPercentage { text = String(text.dropLast()).trimmingCharacters(in: .whitespaces) }
    for sign in ["-", "−", "–", "—", "+"] {
      if text.hasPrefix(sign) {
        negative = negative || sign != "+"
        text = String(text.dropFirst())
      } else if text.hasSuffix(sign), sign != "+" {
        negative = true
        text = String(text.dropLast())
      }
    }
    // `1.50-T`: till receipts print the letter of the tax right behind the sign.
    if let match = text.wholeMatch(of: Self.reducedAndTaxed) {
      negative = true
      text = String(match.1)
    }
    let second = CurrencyMark(text)
    text = (second?.rest ?? text).trimmingCharacters(in: .whitespaces)
    guard let digits = text.first, digits.isNumber || text.count > 1 else { return nil }
    guard let number = Self.number(in: text) else { return nil }
    value = negative ? -number.value : number.value
    fractionDigits = number.fractionDigits
    joins = number.joins
    isGrouped = number.isGrouped
  }

  private typealias Number = (value: Decimal, fractionDigits: Int, joins: Bool, isGrouped: Bool)

  private static let numberSigns = Set("0123456789.,'’ \u{a0}\u{202f}".unicodeScalars)
  // Compiled once: a literal in a function is compiled whenever it is used.
  private nonisolated(unsafe) static let groupedWithDecimals = /(\d{1,3}(?:[.,' ’]\d{3})+)([.,])\s?(\d{1,4})/
  private nonisolated(unsafe) static let lakhs = /(\d{1,2}(?:,\d\d)+,\d{3})(?:\.(\d{1,2}))?/
  private nonisolated(unsafe) static let decimals = /(\d*)[.,](\d{1,4})/
  private nonisolated(unsafe) static let partedDecimals = /(\d+)([.,] | [.,])(\d{2,3})/
  private nonisolated(unsafe) static let grouped = /\d{1,3}(?:[.,'’]\d{3})+/
  private nonisolated(unsafe) static let reducedAndTaxed = /(\d+[.,]\d{2})[-−][A-Z]/
  private nonisolated(unsafe) static let whole = /\d{1,6}/

  private static func number(in text: String) -> Number? {
    guard text.unicodeScalars.allSatisfy({ numberSigns.contains($0) }) else { return nil }
    // Groups of three, then decimals: 1.234,56 or 1,234.56 or 1 234,56 or 1'234.56.
    if let match = text.wholeMatch(of: groupedWithDecimals) {
      guard !match.1.contains(match.2) else { return nil }
      return number(match.1, match.3, joins: match.1.contains(" ") || match.1.contains("."))
    }
    // Lakhs and crores: 4,50,000.00.
    if let match = text.wholeMatch(of: lakhs) {
      return number(match.1, match.2 ?? "", joins: false)
    }
    if let match = text.wholeMatch(of: decimals) {
      // One sign with three digits behind it divides thousands as a rule: 1.234 and 12,000.
      if match.2.count == 3, !match.1.isEmpty, match.1.count <= 3, match.1 != "0" {
        return number(match.0, "", joins: false)
      }
      return number(match.1, match.2, joins: false)
    }
    if let match = text.wholeMatch(of: partedDecimals) {
      return number(match.1, match.3, joins: true)
    }
    if let match = text.wholeMatch(of: grouped) { return number(match.0, "", joins: false) }
    if let match = text.wholeMatch(of: whole) { return number(match.0, "", joins: false) }
    return nil
  }

  private static func number(_ whole: Substring, _ fraction: Substring, joins: Bool) -> Number? {
    let digits = whole.filter(\.isNumber)
    let text = (digits.isEmpty ? "0" : String(digits)) + (fraction.isEmpty ? "" : "." + fraction)
    let isGrouped = fraction.isEmpty && whole.contains { !$0.isNumber }
    return Decimal(string: text).map { ($0, fraction.count, joins, isGrouped) }
  }
}
