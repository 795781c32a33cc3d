/// The VAT numbers of both sides have the form and check digits of their countries.
struct VATNumberIsValid: Rule {
  let id = "V13a"
  let severity = Severity.warning
  let demand =
    "European VAT numbers have the form of their country, and its check digits where these are published."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var outcome = RuleOutcome()
    if let number = invoice.vendor.taxID.value {
      switch EUVATNumber.check(number) {
      case .valid: outcome.proven.append(.vendorTaxID)
      case .wrong:
        outcome.findings.append(
          finding(
            .vendorTaxID, "The vendor's VAT number does not have the form or check digits of its country."))
      case .formOnly, .notEuropean: break
      }
    }
    if let number = invoice.receiver.taxID.value, EUVATNumber.check(number) == .wrong {
      var wrong = finding(
        nil, found: number, "The receiver's VAT number does not have the form or check digits of its country."
      )
      wrong.field = "receiver.taxID"
      outcome.findings.append(wrong)
    }
    return outcome
  }
}
