/// The dates make sense beside each other and beside today.
struct DatesArePlausible: Rule {
  let id = "V10"
  let severity = Severity.warning
  let demand =
    "The document is not dated in the future and not older than 24 months; it is due after its date, within 180 days."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let issued = invoice.issueDate.value else { return .silent }
    var findings: [Finding] = []
    let age = context.today.dayNumber - issued.dayNumber
    if age < -context.settings.futureDays {
      var future = finding(.issueDate, found: issued.description, "The document is dated in the future.")
      future.severity = .review
      findings.append(future)
    } else if age > context.settings.oldestDays {
      findings.append(finding(.issueDate, found: issued.description, "The document is unusually old."))
    }
    if let due = invoice.dueDate.value {
      let term = due.dayNumber - issued.dayNumber
      if term < 0 {
        var early = finding(.dueDate, found: due.description, "The document is due before its date.")
        early.severity = .review
        findings.append(early)
      } else if term > context.settings.longestTermDays {
        findings.append(finding(.dueDate, found: due.description, "The time for payment is unusually long."))
      }
    }
    return RuleOutcome(findings: findings)
  }
}
