/// EN 16931 BR-CO-16: the amount due is the total, less what was paid, plus an earlier balance.
struct BalanceIsDue: Rule {
  let id = "V04"
  let severity = Severity.review
  let demand =
    "The amount due is the total, less payments, plus an earlier balance and a rounding; on a receipt within the rounding of cash."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let sums = Sums(invoice: invoice)
    guard let total = sums[.total], let due = sums[.amountDue] else { return paidInFull(invoice, sums) }
    // One print that was read for both confirms nothing.
    guard Self.areApart(invoice.total, invoice.amountDue) else {
      return RuleOutcome(proven: invoice.total.state == .proven ? [.amount(.amountDue)] : [])
    }
    let paid = sums[.amountPaid]?.magnitude
    let prior = sums[.priorBalance]
    let rounding = sums[.rounding]
    var expected = total - (paid ?? .zero) + (prior ?? .zero)
    let isRounded = rounding.map { (expected + $0).isWithin(.zero, of: due) } ?? false
    if isRounded, let rounding { expected = expected + rounding }
    let isCash = invoice.kind.value == .receipt && sums[.rounding] == nil
    let tolerance = max(
      context.settings.tolerance(addends: 3, of: invoice),
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
    if isRounded { proven.append(.amount(.rounding)) }
    return RuleOutcome(proven: proven)
  }

  private static func areApart(_ one: Evidenced<Amount>, _ other: Evidenced<Amount>) -> Bool {
    guard let box = one.box, let place = other.box, one.page == other.page else { return true }
    return abs(box.middle - place.middle) > 0.003 || box.right <= place.left || place.right <= box.left
  }

  private func paidInFull(_ invoice: Invoice, _ sums: Sums) -> RuleOutcome {
    guard let total = sums[.total], let paid = sums[.amountPaid]?.magnitude else { return .silent }
    if paid == total, Self.areApart(invoice.total, invoice.amountPaid) {
      return RuleOutcome(proven: [.amount(.total), .amount(.amountPaid)])
    }
    guard let rounding = sums[.rounding], total + rounding == paid else { return .silent }
    return RuleOutcome(proven: [.amount(.total), .amount(.amountPaid), .amount(.rounding)])
  }
}
