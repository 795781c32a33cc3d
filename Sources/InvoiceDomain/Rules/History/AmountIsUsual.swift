import FoundationEssentials

/// The total is not far above what the vendor's approved documents ask for.
///
/// Distance by the robust z score: from the median, in units of the median absolute deviation, scaled by 1.4826 to
/// the standard deviation of a normal distribution (Iglewicz and Hoaglin, 1993). The unit is at least a fifth of the
/// median, and the largest approved total is never unusual, so that a fixed monthly fee may rise.
struct AmountIsUsual: Rule {
  let id = "V21a"
  let severity = Severity.review
  let demand =
    "The total is not far above the vendor's approved ones (robust z score; needs six documents of the same currency)."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, let total = invoice.total.value, let currency = invoice.currency.value
    else { return .silent }
    let earlier = past.approved.filter { $0.currency == currency && $0.kind != .creditNote }
      .compactMap { $0.total.map(Self.number) }
    guard earlier.count >= Self.fewest else { return .silent }
    let middle = Self.median(earlier)
    let deviation = 1.4826 * Self.median(earlier.map { abs($0 - middle) })
    let unit = max(deviation, abs(middle) / 5, 0.01)
    let asked = Self.number(total)
    guard (asked - middle) / unit > context.settings.unusualScore, asked > earlier.max() ?? 0 else {
      return .silent
    }
    return breach(
      .amount(.total), found: total.description,
      "The total of \(total) is far above what this vendor's documents usually ask for.")
  }

  private static let fewest = 6

  /// Statistics only; money itself is never a floating-point number.
  private static func number(_ amount: Amount) -> Double { Double(amount.decimal.description) ?? 0 }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
