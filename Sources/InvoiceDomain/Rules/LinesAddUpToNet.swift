/// EN 16931 BR-CO-10: the lines add up to the net amount, or to the gross amount where prices include tax.
struct LinesAddUpToNet: Rule {
  let id = "V01"
  let severity = Severity.error
  let demand = "The prices of the lines add up to the net amount, or to the total where they include tax."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let sums = Sums(invoice: invoice)
    guard let lines = sums.lines else { return .silent }
    let tolerance = context.settings.tolerance(addends: invoice.lines.count)
    let prices = invoice.lines.indices.map(FieldPath.linePrice)
    for target in [AmountField.subtotal, .total] {
      guard let value = sums[target], let used = sums.closing(value - lines, within: tolerance) else {
        continue
      }
      return RuleOutcome(proven: prices + [.amount(target)] + used.map(FieldPath.amount))
    }
    if sums[.subtotal] == nil, let total = sums[.total], let tax = sums[.tax],
      let used = sums.closing(total - tax - lines, within: tolerance)
    {
      return RuleOutcome(proven: prices + [.amount(.total), .amount(.tax)] + used.map(FieldPath.amount))
    }
    guard let target = sums[.subtotal] ?? sums[.total] else { return .silent }
    let field: AmountField = sums[.subtotal] != nil ? .subtotal : .total
    return breach(
      .amount(field), expected: lines.amount.description, found: target.amount.description,
      "The lines add up to \(lines.amount); the \(field == .subtotal ? "net amount" : "total") printed is \(target.amount)."
    )
  }
}
