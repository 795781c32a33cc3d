/// The check digits of the IBAN are right (ISO 13616) and the BIC has its form (ISO 9362).
struct BankDetailsAreValid: Rule {
  let id = "V12"
  let severity = Severity.review
  let demand = "The IBAN has right check digits and the length of its country; the BIC has its form."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var outcome = RuleOutcome()
    if invoice.iban.value != nil {
      outcome.proven.append(.iban)
    } else if invoice.iban.absence == .unreadable {
      outcome.findings.append(finding(.iban, "An IBAN is printed, but its check digits are wrong."))
    }
    if invoice.bic.absence == .unreadable {
      var note = finding(nil, "A BIC is printed, but it does not have the form of one.")
      note.field = "bic"
      note.severity = .warning
      outcome.findings.append(note)
    }
    return outcome
  }
}
