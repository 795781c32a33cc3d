/// No second total, net amount, tax or amount due is printed that the chosen ones do not explain.
struct PrintedAmountsAreUsed: Rule {
  let id = "V24b"
  let severity = Severity.review
  let demand =
    "Every amount that is plainly printed as a total, net amount, tax or amount due is the one recorded, or a sum explains it."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    RuleOutcome(
      findings: (invoice.otherAmounts ?? []).compactMap { other in
        guard let printed = other.amount.value else { return nil }
        let taken = invoice[other.field].value?.description
        let beside = taken.map { " beside the \($0) that was taken" } ?? ""
        return finding(
          .amount(other.field), expected: printed.description, found: taken,
          "A \(other.field.title) of \(printed) is printed\(beside), and no sum of the document uses it.")
      })
  }
}
