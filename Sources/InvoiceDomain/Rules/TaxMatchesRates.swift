/// The tax is the sum of the taxes per rate, and each is its base times its rate.
struct TaxMatchesRates: Rule {
  let id = "V05"
  let severity = Severity.error
  let demand =
    "The tax is the sum over the rates; the tax of a rate is its base times the rate, or its share of a total that includes it, and never more than the rate of the total. The one rate of a document is that of its net amount, or of what lines that are not taxed leave of it, else a person looks."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let parts = invoice.taxes.compactMap { $0.amount.value.flatMap(FixedPoint.init) }
    guard let tax = Sums(invoice: invoice)[.tax], parts.count == invoice.taxes.count, !parts.isEmpty else {
      return .silent
    }
    var outcome = RuleOutcome()
    let sum = parts.reduce(.zero, +)
    if parts.count > 1 {
      guard sum.isWithin(context.settings.tolerance(addends: parts.count, of: invoice), of: tax) else {
        return breach(
          .amount(.tax), expected: sum.amount.description, found: tax.amount.description,
          "The taxes per rate add up to \(sum.amount); the tax printed is \(tax.amount).")
      }
      outcome.proven = [.amount(.tax)] + invoice.taxes.indices.map(FieldPath.taxLine)
    }
    for (index, line) in invoice.taxes.enumerated() { check(line, index, invoice, context, &outcome) }
    return outcome
  }

  /// The base is the one printed beside the rate, or the net amount where there is one rate only.
  private func check(
    _ line: TaxLine, _ index: Int, _ invoice: Invoice, _ context: RuleContext, _ outcome: inout RuleOutcome
  ) {
    let single = invoice.taxes.count == 1
    let isIncluded = TaxIncluded(invoice: invoice, settings: context.settings).isSure
    if let finding = excess(of: line, index, invoice, isIncluded, context) {
      return outcome.findings.append(finding)
    }
    if single, line.base == nil, isIncluded || invoice.subtotal.value == nil {
      if isShareOfTotal(line, invoice, context) {
        outcome.proven += [.taxLine(index), .amount(.tax), .amount(.total)]
      }
      return
    }
    guard let rate = line.rate, let base = line.base ?? (single ? invoice.subtotal.value : nil),
      let amount = line.amount.value.flatMap(FixedPoint.init),
      let expected = FixedPoint(base).flatMap({ TaxIncluded.tax(FixedPoint(rate) ?? .zero, of: $0) })
    else { return }
    let tolerance = context.settings.tolerance(addends: 2, of: invoice)
    let isWholeTax =
      single && Sums(invoice: invoice)[.tax].map { amount.isWithin(tolerance, of: $0) } ?? false
    if expected.isWithin(tolerance, of: amount) {
      outcome.proven += [.taxLine(index)] + (isWholeTax ? [.amount(.tax)] : [])
      return
    }
    // A tax beside others whose rates were not read has a base that is not known.
    if line.base == nil,
      !isWholeTax || TaxedPart(invoice: invoice, settings: context.settings).explains(amount, at: rate)
    {
      return
    }
    var finding = finding(
      .taxLine(index), expected: expected.amount.description, found: amount.amount.description,
      "\(rate.shortDescription) % of \(base) is \(expected.amount); the tax printed is \(amount.amount).")
    if line.base == nil { finding.severity = .review }
    outcome.findings.append(finding)
  }

  /// A tax that is higher than its rate of the whole total was misread, or the total was: a piece of one of them is
  /// missing.
  private func excess(
    of line: TaxLine, _ index: Int, _ invoice: Invoice, _ isIncluded: Bool, _ context: RuleContext
  ) -> Finding? {
    guard let rate = line.rate.flatMap(FixedPoint.init),
      let total = Sums(invoice: invoice)[.total]?.magnitude,
      let tax = line.amount.value.flatMap(FixedPoint.init)?.magnitude,
      let most = TaxIncluded.tax(rate, of: isIncluded ? total - tax : total),
      tax > most + context.settings.tolerance(addends: 2, of: invoice) + FixedPoint(units: total.units / 5000)
    else { return nil }
    return finding(
      .taxLine(index), expected: most.amount.description, found: tax.amount.description,
      "A tax of \(rate.amount.shortDescription) % on a total of \(total.amount) cannot be \(tax.amount).")
  }

  /// The tax that the total includes: 16.67 of 100.00 at 20 %.
  private func isShareOfTotal(_ line: TaxLine, _ invoice: Invoice, _ context: RuleContext) -> Bool {
    guard let rate = line.rate.flatMap(FixedPoint.init), rate > .zero,
      let total = Sums(invoice: invoice)[.total], let tax = line.amount.value.flatMap(FixedPoint.init),
      let whole = Sums(invoice: invoice)[.tax], whole == tax,
      let taxed = TaxIncluded.tax(rate, of: total - tax)
    else { return false }
    return taxed.isWithin(context.settings.tolerance(addends: 2, of: invoice), of: tax)
  }
}
