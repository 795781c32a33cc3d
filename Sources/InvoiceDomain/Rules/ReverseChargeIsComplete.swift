/// Where the receiver owes the tax, the document shows none and names both sides by their VAT numbers (EUGEN-T10-R015 to
/// R018).
struct ReverseChargeIsComplete: Rule {
  let id = "V13b"
  let severity = Severity.review
  let demand = "A document that claims reverse charge has no tax and names both VAT numbers."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard ReverseCharge.isClaimed(in: invoice.rawText) else { return .silent }
    var findings: [Finding] = []
    if let tax = invoice.tax.value, tax != .zero {
      findings.append(
        finding(
          .amount(.tax), expected: "0.00", found: tax.description,
          "The document claims reverse charge, but has a tax of \(tax)."))
    }
    if invoice.vendor.taxID.value == nil || invoice.receiver.taxID.value == nil {
      findings.append(
        finding(.vendorTaxID, "The document claims reverse charge without the VAT numbers of both sides."))
    }
    return RuleOutcome(findings: findings)
  }
}

/// The words by which a document says that the receiver owes the tax (Article 226 (11a) of Directive 2006/112/EC).
enum ReverseCharge {
  static func isClaimed(in text: String) -> Bool {
    let folded = FoldedText.fold(text)
    return phrases.contains { folded.contains($0) }
  }

  private static let phrases = [
    "reverse charge", "steuerschuldnerschaft des leistungsempfangers", "autoliquidation", "btw verlegd",
    "inversione contabile",
    "inversion del sujeto pasivo", "autoliquidacao",
  ]
}
