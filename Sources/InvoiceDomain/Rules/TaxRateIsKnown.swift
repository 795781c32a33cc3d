/// The printed rate is one that the vendor's country has.
struct TaxRateIsKnown: Rule {
  let id = "V14"
  let severity = Severity.warning
  let demand = "A tax rate is one of those of the vendor's country."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let taxID = invoice.vendor.taxID.value, let country = EUVATNumber.country(of: taxID),
      let known = TaxRates.rates(of: country)
    else { return .silent }
    let findings = invoice.taxes.enumerated().compactMap { index, line -> Finding? in
      guard let rate = line.rate, !known.contains(rate) else { return nil }
      return finding(
        .taxLine(index), expected: known.map(\.shortDescription).joined(separator: ", "),
        found: rate.shortDescription,
        "A tax rate of \(rate.shortDescription) % is not one of the vendor's country.")
    }
    return RuleOutcome(findings: findings)
  }
}
