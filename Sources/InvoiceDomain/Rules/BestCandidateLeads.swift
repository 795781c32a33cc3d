/// The chosen value clearly outdoes the next best, unless something else on the document proves it.
struct BestCandidateLeads: Rule {
  let id = "V24"
  let severity = Severity.review
  let demand =
    "For vendor, number, date and total, the best candidate beats the second by a tenth, or is proven."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var findings: [Finding] = []
    func compare<Value>(_ value: Evidenced<Value>, _ path: FieldPath, _ name: String) {
      guard value.value != nil, value.state != .proven, let own = value.confidence,
        let rival = value.rivalConfidence,
        rival > own * (1 - context.settings.candidateMargin)
      else { return }
      findings.append(finding(path, "Two different values for \(name) are about equally likely."))
    }
    compare(invoice.vendor.name, .vendorName, "the vendor")
    compare(invoice.number, .number, "the number")
    compare(invoice.issueDate, .issueDate, "the date")
    compare(invoice.total, .amount(.total), "the total")
    return RuleOutcome(findings: findings)
  }
}
