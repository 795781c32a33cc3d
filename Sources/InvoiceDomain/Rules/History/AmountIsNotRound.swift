/// A large round total without lines that make it up is more often invented than added up.
struct AmountIsNotRound: Rule {
  let id = "V21d"
  let severity = Severity.warning
  let demand = "A total of whole thousands is made up by lines or by net amount and tax."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let total = Sums(invoice: invoice)[.total], total != .zero,
      total.units.isMultiple(of: Self.thousand),
      invoice.lines.count < 2, invoice.tax.value.map({ $0 == .zero }) ?? true
    else { return .silent }
    return breach(
      .amount(.total), found: total.amount.description,
      "The total of \(total.amount) is a round sum that nothing on the document makes up.")
  }

  private static let thousand = 1000 * FixedPoint.scale
}
