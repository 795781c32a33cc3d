/// What of the net amount is taxed, where the document prints one rate and no base.
struct TaxedPart {
  let invoice: Invoice
  let settings: RuleSettings

  /// Whether discounts and charges, or up to two lines that are not taxed, or that alone are, make the base of the tax.
  /// More lines would make any amount.
  func explains(_ tax: FixedPoint, at rate: Amount) -> Bool {
    let sums = Sums(invoice: invoice)
    guard let net = sums[.subtotal], let rate = FixedPoint(rate), let base = Self.base(of: tax, rate),
      // Taxes are rounded line by line, and rates to a tenth of a per cent.
      let rounding = Self.base(
        of: settings.tolerance(addends: 2 + invoice.lines.count, of: invoice)
          + FixedPoint(units: base.magnitude.units / 2000), rate)
    else { return false }
    let prices = invoice.lines.compactMap { $0.price.value.flatMap(FixedPoint.init) }
    let pairs = prices.indices.prefix(Self.mostPaired).flatMap { one in
      prices[..<one].map { $0 + prices[one] }
    }
    let parts = prices + pairs
    let nets = sums.surcharges.reduce([net]) { nets, surcharge in nets + nets.map { $0 + surcharge.value } }
    return nets.contains { net in
      ([.zero] + parts).contains { (net - $0).isWithin(rounding, of: base) }
    } || parts.contains { $0.isWithin(rounding, of: base) }
  }

  /// Pairs among more lines make any amount as well.
  private static let mostPaired = 30

  /// Of what an amount is the rate in per cent; nil without a rate, or beyond what can be computed.
  private static func base(of tax: FixedPoint, _ rate: FixedPoint) -> FixedPoint? {
    let (scaled, overflow) = tax.units.multipliedReportingOverflow(by: 100 * FixedPoint.scale)
    return overflow || rate.units <= 0 ? nil : FixedPoint(units: scaled / rate.units)
  }
}
