/// A total that stays just below a limit of approval may have been made to.
struct AmountKeepsOffLimits: Rule {
  let id = "V21b"
  let severity = Severity.warning
  let demand =
    "The total is not within 2 % below a limit of approval; not checked when no limit is configured."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let total = Sums(invoice: invoice)[.total] else { return .silent }
    for limit in context.settings.approvalLimits.compactMap(FixedPoint.init) {
      let near = FixedPoint(units: limit.units / 50)
      guard total < limit, total.isWithin(near, of: limit) else { continue }
      return breach(
        .amount(.total), found: total.amount.description,
        "The total of \(total.amount) is just below the limit of approval of \(limit.amount).")
    }
    return .silent
  }
}
