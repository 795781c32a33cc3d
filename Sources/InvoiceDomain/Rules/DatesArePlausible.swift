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
      findings.append(tooOld(issued, invoice, context))
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

  /// A person looks where the print can also be read as a day that is not old.
  private func tooOld(_ issued: CalendarDate, _ invoice: Invoice, _ context: RuleContext) -> Finding {
    let recent = invoice.issueDate.candidates.first {
      let age = context.today.dayNumber - $0.dayNumber
      return age >= -context.settings.futureDays && age <= context.settings.oldestDays
    }
    guard let recent else {
      return finding(.issueDate, found: issued.description, "The document is unusually old.")
    }
    var doubtful = finding(
      .issueDate, expected: recent.description, found: issued.description,
      "The date was read as \(issued), which is unusually long ago; it may mean \(recent).")
    doubtful.severity = .review
    return doubtful
  }
}
