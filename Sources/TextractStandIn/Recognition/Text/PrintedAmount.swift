import Foundation
import InvoiceDomain

/// An amount found among words.
struct PrintedAmount {
  let value: Decimal
  /// Digits after the decimal sign; 0 where there is none.
  let fractionDigits: Int
  let currency: CurrencyCode?
  let isPercentage: Bool
  /// The words it is made of.
  let words: Range<Int>

  /// Whether it looks like money: two or three decimals or a currency beside it.
  var isMoney: Bool { !isPercentage && (fractionDigits == 2 || currency != nil) }
}
