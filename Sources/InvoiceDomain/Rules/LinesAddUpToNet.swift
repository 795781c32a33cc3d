/// EN 16931 BR-CO-10: the lines add up to the net amount, or to the total where prices include tax.
struct LinesAddUpToNet: Rule {
  let id = "V01"
  let severity = Severity.error
  let demand = "The prices of the lines add up to the net amount, or to the total where they include tax."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let sums = Sums(invoice: invoice)
    guard let lines = sums.lines else { return .silent }
    let tolerance = context.settings.tolerance(addends: invoice.lines.count, of: invoice)
    let prices = invoice.lines.indices.map(FieldPath.linePrice)
    for target in [AmountField.subtotal, .total] {
      if let value = sums[target], value.isWithin(tolerance, of: lines) {
        return RuleOutcome(proven: prices + [.amount(target)] + chargesAmongLines(invoice))
      }
    }
    if sums[.subtotal] == nil, let total = sums[.total], let tax = sums[.tax],
      (lines + tax).isWithin(tolerance, of: total)
    {
      return RuleOutcome(proven: prices + [.amount(.total), .amount(.tax)])
    }
    // Discounts and charges are the business of V02.
    guard sums.surcharges.isEmpty, let field = target(sums), let printed = sums[field] else { return .silent }
    return breach(
      .amount(field), expected: lines.amount.description, found: printed.amount.description,
      message(lines, printed, field, sums))
  }

  /// Charges that stand in the row of a line and are its price, printed once more: the sum holds for them, too.
  private func chargesAmongLines(_ invoice: Invoice) -> [FieldPath] {
    [AmountField.shipping, .serviceCharge, .discount].filter { field in
      guard let value = invoice[field].value, let box = invoice[field].box else { return false }
      return invoice.lines.contains { line in
        guard let place = line.price.box, line.price.page == invoice[field].page else { return false }
        return line.price.value == value && abs(place.middle - box.middle) < 0.005
      }
    }.map(FieldPath.amount)
  }

  private func target(_ sums: Sums) -> AmountField? {
    [AmountField.subtotal, .total].first { sums[$0] != nil }
  }

  /// Says so when the difference is a balance brought forward.
  private func message(_ lines: FixedPoint, _ printed: FixedPoint, _ field: AmountField, _ sums: Sums)
    -> String
  {
    if let prior = sums[.priorBalance], (lines + prior) == printed {
      return
        "The lines add up to \(lines.amount); the \(printed.amount) printed includes a previous balance of \(prior.amount)."
    }
    return "The lines add up to \(lines.amount); the \(field.title) printed is \(printed.amount)."
  }
}
