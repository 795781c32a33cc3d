/// The printed rate is one that the vendor's country has, or had when the document was issued.
struct TaxRateIsKnown: Rule {
  let id = "V14"
  let severity = Severity.warning
  let demand = "A tax rate is one of those that the vendor's country has at the date of the document."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let taxID = invoice.vendor.taxID.value, let country = Self.country(of: taxID),
      let known = TaxRates.rates(of: country, on: invoice.deliveryDate.value ?? invoice.issueDate.value)
    else { return .silent }
    let findings = invoice.taxes.enumerated().compactMap { index, line -> Finding? in
      guard let rate = line.rate, !known.contains(rate) else { return nil }
      return finding(
        .taxLine(index), expected: known.map(\.shortDescription).joined(separator: ", "),
        found: rate.shortDescription,
        "A tax rate of \(rate.shortDescription) % is not one that the vendor's country has at that date.")
    }
    return RuleOutcome(findings: findings)
  }

  /// The country that gave the tax number.
  private static func country(of taxID: String) -> String? {
    if let country = EUVATNumber.country(of: taxID) { return country }
    if TaxNumbers.isGSTIN(taxID) { return "IN" }
    return TaxNumbers.isABN(taxID) ? "AU" : nil
  }
}
