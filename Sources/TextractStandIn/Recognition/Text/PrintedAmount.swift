import Foundation
import InvoiceDomain

/// An amount found among words.
struct PrintedAmount {
  let value: Decimal
  /// Digits after the decimal sign; 0 where there is none.
  let fractionDigits: Int
  let currency: CurrencyCode?
  let isPercentage: Bool
  /// Whether it is a whole number printed in groups, as sums are where a currency has no small unit: `60.000`.
  let isGrouped: Bool
  /// The words it is made of.
  let words: Range<Int>

  /// Whether it looks like money: two decimals, a currency beside it, or thousands in groups.
  var isMoney: Bool { !isPercentage && (fractionDigits == 2 || currency != nil || isGrouped) }
}
