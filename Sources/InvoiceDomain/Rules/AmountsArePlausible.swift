/// EN 16931 BR-DEC, ISO 4217: no more decimals than the currency's smallest unit has; only a credit note is negative.
struct AmountsArePlausible: Rule {
  let id = "V11"
  let severity = Severity.review
  let demand =
    "Amounts have no more decimals than the currency; only a credit note has a negative total; no tax is more than half of the total."

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
    let sums = Sums(invoice: invoice)
    if let total = sums[.total]?.magnitude, let tax = sums[.tax]?.magnitude, total.units / 2 < tax.units,
      total != .zero
    {
      findings.append(
        finding(
          .amount(.tax), found: tax.amount.description,
          "A tax of \(tax.amount) is more than half of the total of \(total.amount): a piece of one of them may be missing."
        ))
    }
    return RuleOutcome(findings: findings)
  }

  /// Of any currency, where it is not known which.
  private static let mostDecimals = 3
}
