import AWSCore
import InvoiceDomain

extension EmbeddedInvoice {
  /// UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2 and XRechnung (D16B, CEN/TS 16931-3-3), and ZUGFeRD 1.0, which
  /// names the same things otherwise.
  init(crossIndustry root: XMLElement) {
    let document = root["ExchangedDocument"] ?? root["HeaderExchangedDocument"]
    let transaction = root["SupplyChainTradeTransaction"] ?? root["SpecifiedSupplyChainTradeTransaction"]
    let agreement =
      transaction?["ApplicableHeaderTradeAgreement"] ?? transaction?["ApplicableSupplyChainTradeAgreement"]
    let settlement =
      transaction?["ApplicableHeaderTradeSettlement"] ?? transaction?["ApplicableSupplyChainTradeSettlement"]
    let sums =
      settlement?["SpecifiedTradeSettlementHeaderMonetarySummation"]
      ?? settlement?["SpecifiedTradeSettlementMonetarySummation"]
    let seller = agreement?["SellerTradeParty"]
    let registrations = seller?.all("SpecifiedTaxRegistration").compactMap { $0["ID"] } ?? []
    let currency = settlement?["InvoiceCurrencyCode"]?.trimmed.flatMap { CurrencyCode($0) }
    self.init(
      number: document?["ID"]?.trimmed,
      issueDate: document?.at("IssueDateTime", "DateTimeString")?.compactDate,
      kind: document?["TypeCode"]?.trimmed.flatMap { DocumentKind(typeCode: $0) }, currency: currency,
      sellerNames: [seller?["Name"], seller?.at("SpecifiedLegalOrganization", "TradingBusinessName")]
        .compactMap { $0?.trimmed },
      sellerVATID: registrations.first { $0.attributes["schemeID"] == "VA" }?.trimmed,
      lineTotal: sums?["LineTotalAmount"]?.amount, net: sums?["TaxBasisTotalAmount"]?.amount,
      tax: sums?.all("TaxTotalAmount").amount(in: currency),
      total: sums?.all("GrandTotalAmount").amount(in: currency), due: sums?["DuePayableAmount"]?.amount)
  }
}
