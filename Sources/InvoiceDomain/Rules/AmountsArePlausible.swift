/// EN 16931 BR-DEC, ISO 4217: no more decimals than the currency's smallest unit has; only a credit note is negative.
struct AmountsArePlausible: Rule {
  let id = "V11"
  let severity = Severity.review
  let demand = "Amounts have no more decimals than the currency; only a credit note has a negative total."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var findings: [Finding] = []
    let decimals = invoice.currency.value?.decimals ?? Self.mostDecimals
    for field in AmountField.allCases {
      guard let amount = invoice[field].value, amount.decimals > decimals else { continue }
      findings.append(
        finding(
          .amount(field), found: amount.shortDescription,
          "The \(field.title) of \(amount.shortDescription) has more decimals than the currency."))
    }
    if let total = invoice.total.value, total.isNegative, invoice.kind.value != .creditNote {
      findings.append(
        finding(
          .amount(.total), found: total.description,
          "The total is negative, but the document is no credit note."))
    }
    return RuleOutcome(findings: findings)
  }

  /// Of any currency, where it is not known which.
  private static let mostDecimals = 3
}
