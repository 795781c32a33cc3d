/// What of the net amount is taxed, where the document prints one rate and no base.
struct TaxedPart {
  let invoice: Invoice
  let settings: RuleSettings

  /// Whether discounts and charges, or up to two lines that are not taxed, or that alone are, make a base of which the
  /// rate is the tax. More lines would make any amount.
  func explains(_ tax: FixedPoint, at rate: Amount) -> Bool {
    let sums = Sums(invoice: invoice)
    guard let net = sums[.subtotal], let rate = FixedPoint(rate) else { return false }
    let prices = invoice.lines.compactMap { $0.price.value.flatMap(FixedPoint.init) }
    let few = prices + prices.indices.flatMap { one in prices[..<one].map { $0 + prices[one] } }
    return bases(beside: net, sums).contains { base in
      ([.zero] + few).contains { isTax(tax, rate, of: base - $0) }
        || few.contains { isTax(tax, rate, of: $0) }
    }
  }

  /// The net amount with and without each of the discounts and charges.
  private func bases(beside net: FixedPoint, _ sums: Sums) -> [FixedPoint] {
    sums.surcharges.reduce([net]) { bases, surcharge in bases + bases.map { $0 + surcharge.value } }
  }

  /// Taxes are rounded line by line, and rates to a tenth of a per cent.
  private func isTax(_ tax: FixedPoint, _ rate: FixedPoint, of base: FixedPoint) -> Bool {
    let rounding =
      settings.tolerance(addends: 2 + invoice.lines.count) + FixedPoint(units: base.magnitude.units / 2000)
    return TaxIncluded.tax(rate, of: base).map { $0.isWithin(rounding, of: tax) } ?? false
  }
}
