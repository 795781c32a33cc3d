/// The vendor's VAT number has the form and check digits of its country; reverse charge is complete.
struct VATNumberIsValid: Rule {
  let id = "V13"
  let severity = Severity.warning
  let demand =
    "An EU VAT number has its country's form and check digits; reverse charge names both VAT numbers and has no tax."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var outcome = RuleOutcome()
    if let number = invoice.vendor.taxID.value {
      switch EUVATNumber.check(number) {
      case .valid: outcome.proven.append(.vendorTaxID)
      case .wrong:
        outcome.findings.append(
          finding(
            .vendorTaxID, "The vendor's VAT number does not have the form or check digits of its country."))
      case .notEuropean: break
      }
    }
    if ReverseCharge.isClaimed(in: invoice.rawText) {
      let hasTax = invoice.tax.value.map { $0 != .zero } ?? false
      if hasTax {
        outcome.findings.append(finding(.amount(.tax), "The document claims reverse charge, but has tax."))
      }
      if invoice.vendor.taxID.value == nil || invoice.receiver.taxID.value == nil {
        outcome.findings.append(
          finding(.vendorTaxID, "The document claims reverse charge without the VAT numbers of both sides."))
      }
    }
    return outcome
  }
}
