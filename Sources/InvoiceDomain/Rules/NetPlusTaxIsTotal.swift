/// EN 16931 BR-CO-13 and BR-CO-15: net, less allowances, plus charges and tax, is the total.
struct NetPlusTaxIsTotal: Rule {
  let id = "V03"
  let severity = Severity.error
  let demand =
    "Net amount, less discounts, plus charges and tax, is the total, which may be rounded to whole coins where invoices are."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let sums = Sums(invoice: invoice)
    guard let total = sums[.total], let net = sums[.subtotal] else { return .silent }
    let tolerance = context.settings.tolerance(addends: 2 + sums.surcharges.count, of: invoice)
    let tax = sums[.tax] ?? .zero
    let rounding = CashRounding.most(for: total, in: invoice.currency.value).map { max($0, tolerance) }
    let used =
      sums.closing(total - net - tax, within: tolerance)
      ?? rounding.flatMap { sums.closing(total - net - tax, within: $0) }
    if let used {
      let taxPath: [FieldPath] = sums[.tax] == nil ? [] : [.amount(.tax)]
      return RuleOutcome(
        proven: [.amount(.total), .amount(.subtotal)] + taxPath + used.map(FieldPath.amount))
    }
    if sums[.tax] == nil, let taxed = taxedByRate(net, invoice), taxed.isWithin(tolerance, of: total) {
      return RuleOutcome(proven: [.amount(.total), .amount(.subtotal)])
    }
    if sums[.tax] != nil, let used = sums.closing(total - net, within: tolerance),
      TaxIncluded(invoice: invoice, settings: context.settings).isPossible(in: [total, net])
    {
      return RuleOutcome(proven: [.amount(.total), .amount(.subtotal)] + used.map(FieldPath.amount))
    }
    let sum = net + tax
    return breach(
      .amount(.total), expected: sum.amount.description, found: total.amount.description,
      "Net \(net.amount) and tax \(tax.amount) make \(sum.amount); the total printed is \(total.amount).")
  }

  /// The net amount with the tax of the one rate that is printed without its amount.
  private func taxedByRate(_ net: FixedPoint, _ invoice: Invoice) -> FixedPoint? {
    guard invoice.taxes.count == 1, invoice.taxes[0].amount.value == nil,
      let rate = invoice.taxes[0].rate.flatMap(FixedPoint.init),
      let tax = TaxIncluded.tax(rate, of: net)
    else { return nil }
    return net + tax
  }
}
