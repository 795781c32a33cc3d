/// A tax that is only named, because the amounts include it: its rate of what is left of them without it.
struct TaxIncluded {
  let invoice: Invoice
  let settings: RuleSettings

  /// Net amount and total are one amount, and nothing else on the document takes the tax off again.
  var isSure: Bool {
    let sums = Sums(invoice: invoice)
    guard let total = sums[.total], let net = sums[.subtotal], let tax = sums[.tax] else { return false }
    return tax != .zero && net == total && sums.closing(total - net - tax, within: .zero) == nil
  }

  /// Whether the tax lies within what its rates make of the amounts; always where they are not all known. A base that is
  /// printed may be less than the whole.
  func isPossible(in amounts: [FixedPoint]) -> Bool {
    let rates = invoice.taxes.compactMap { $0.rate.flatMap(FixedPoint.init) }
    let parts = invoice.taxes.compactMap { $0.amount.value.flatMap(FixedPoint.init) }
    let rounding = settings.tolerance(addends: 2 + invoice.lines.count, of: invoice)
    let hasBase = invoice.taxes.contains { $0.base != nil }
    guard let tax = Sums(invoice: invoice)[.tax]?.magnitude,
      parts.reduce(.zero, +).magnitude.isWithin(rounding, of: tax), let lowest = rates.min(),
      let highest = rates.max(), let least = amounts.map(\.magnitude).min(),
      let most = amounts.map(\.magnitude).max(),
      let low = Self.tax(hasBase ? .zero : lowest, of: least - tax),
      let high = Self.tax(highest, of: most - tax)
    else { return true }
    return low - rounding <= tax && tax <= high + rounding
  }

  /// A rate in per cent of an amount; nil beyond what can be computed.
  static func tax(_ rate: FixedPoint, of base: FixedPoint) -> FixedPoint? {
    base.times(FixedPoint(units: rate.units / 100))
  }
}
