/// EN 16931 BR-S-08, as far as it is printed: the bases of all rates add up to the net amount.
struct TaxBasesAddUpToNet: Rule {
  let id = "V06"
  let severity = Severity.review
  let demand = "The bases of the tax rates add up to the net amount."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let bases = invoice.taxes.compactMap { $0.base.flatMap(FixedPoint.init) }
    guard bases.count == invoice.taxes.count, !bases.isEmpty, let net = Sums(invoice: invoice)[.subtotal]
    else {
      return .silent
    }
    let sum = bases.reduce(.zero, +)
    if sum.isWithin(context.settings.tolerance(addends: bases.count, of: invoice), of: net) {
      return RuleOutcome(proven: [.amount(.subtotal)])
    }
    return breach(
      .amount(.subtotal), expected: sum.amount.description, found: net.amount.description,
      "The bases of the tax rates add up to \(sum.amount); the net amount printed is \(net.amount).")
  }
}
