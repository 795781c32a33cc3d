/// EN 16931 BR-CO-13: lines, less allowances, plus charges, are the net amount.
struct LinesAndChargesMakeNet: Rule {
  let id = "V02"
  let severity = Severity.error
  let demand = "The lines, less discounts, plus shipping and other charges, are the net amount or the total."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let sums = Sums(invoice: invoice)
    guard let lines = sums.lines, !sums.surcharges.isEmpty else { return .silent }
    let tolerance = context.settings.tolerance(
      addends: invoice.lines.count + sums.surcharges.count, of: invoice)
    let prices = invoice.lines.indices.map(FieldPath.linePrice)
    for target in [AmountField.subtotal, .total] {
      guard let value = sums[target] else { continue }
      for tax in [FixedPoint.zero, target == .total ? sums[.tax] ?? .zero : .zero] {
        guard let used = sums.closing(value - tax - lines, within: tolerance) else { continue }
        let taxed: [FieldPath] = tax == .zero ? [] : [.amount(.tax)]
        return RuleOutcome(proven: prices + [.amount(target)] + taxed + used.map(FieldPath.amount))
      }
    }
    guard let field = [AmountField.subtotal, .total].first(where: { sums[$0] != nil }),
      let printed = sums[field]
    else {
      return .silent
    }
    let expected = sums.surcharges.map(\.value).reduce(lines, +)
    return breach(
      .amount(field), expected: expected.amount.description, found: printed.amount.description,
      "Lines, discounts and charges make \(expected.amount); the \(field.title) printed is \(printed.amount)."
    )
  }
}
