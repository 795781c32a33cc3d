/// Several documents of one vendor and one day that together reach a limit that each stays below.
struct AmountIsNotSplit: Rule {
  let id = "V21c"
  let severity = Severity.review
  let demand =
    "Documents of one vendor, day and currency do not reach a limit of approval together that each stays below; not checked when no limit is configured."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, let total = Sums(invoice: invoice)[.total],
      let day = invoice.issueDate.value, let currency = invoice.currency.value,
      invoice.kind.value != .creditNote
    else { return .silent }
    let number = invoice.number.value.flatMap { NumberKey($0)?.rawValue }
    let siblings = past.documents.filter {
      $0.issueDate == day && $0.currency == currency && ($0.numberKey == nil || $0.numberKey != number)
    }.compactMap { $0.total.flatMap(FixedPoint.init) }
    let sum = siblings.reduce(total, +)
    for limit in context.settings.approvalLimits.compactMap(FixedPoint.init) {
      guard !siblings.isEmpty, total < limit, siblings.allSatisfy({ $0 < limit }), !(sum < limit) else {
        continue
      }
      return breach(
        .amount(.total), found: sum.amount.description,
        "With \(siblings.count) more of this vendor's documents of the same day, the total of \(sum.amount) reaches the limit of approval of \(limit.amount)."
      )
    }
    return .silent
  }
}
