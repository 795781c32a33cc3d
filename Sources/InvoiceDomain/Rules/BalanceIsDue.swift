/// EN 16931 BR-CO-16: the amount due is the total, less what was paid, plus an earlier balance.
struct BalanceIsDue: Rule {
  let id = "V04"
  let severity = Severity.review
  let demand =
    "The amount due is the total, less payments, plus an earlier balance; on a receipt within the rounding of cash."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let sums = Sums(invoice: invoice)
    guard let total = sums[.total], let due = sums[.amountDue] else { return paidInFull(sums) }
    let paid = sums[.amountPaid]?.magnitude
    let prior = sums[.priorBalance]
    let expected = total - (paid ?? .zero) + (prior ?? .zero)
    let isCash = invoice.kind.value == .receipt && sums[.rounding] == nil
    let tolerance = max(
      context.settings.tolerance(addends: 3),
      (isCash ? CashRounding.most(in: invoice.currency.value) : nil) ?? .zero)
    guard expected.isWithin(tolerance, of: due) else {
      // The total itself is printed again as what is due, payments being only named.
      if due == total { return RuleOutcome(proven: [.amount(.amountDue)]) }
      return breach(
        .amount(.amountDue), expected: expected.amount.description, found: due.amount.description,
        "Total, payments and earlier balance make \(expected.amount); the amount due printed is \(due.amount)."
      )
    }
    var proven: [FieldPath] = [.amount(.total), .amount(.amountDue)]
    if paid != nil { proven.append(.amount(.amountPaid)) }
    if prior != nil { proven.append(.amount(.priorBalance)) }
    return RuleOutcome(proven: proven)
  }

  private func paidInFull(_ sums: Sums) -> RuleOutcome {
    guard let total = sums[.total], let paid = sums[.amountPaid]?.magnitude, paid == total else {
      return .silent
    }
    return RuleOutcome(proven: [.amount(.total), .amount(.amountPaid)])
  }
}
