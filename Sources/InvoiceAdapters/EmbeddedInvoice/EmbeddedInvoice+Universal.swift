import AWSCore
import InvoiceDomain

extension EmbeddedInvoice {
  /// OASIS Universal Business Language 2.1, `Invoice` and `CreditNote` (CEN/TS 16931-3-2).
  init(universal root: XMLElement) {
    let seller = root.at("AccountingSupplierParty", "Party")
    let currency = root["DocumentCurrencyCode"]?.trimmed.flatMap { CurrencyCode($0) }
    let sums = root["LegalMonetaryTotal"]
    let code = root["InvoiceTypeCode"] ?? root["CreditNoteTypeCode"]
    let scheme = seller?.all("PartyTaxScheme").first { $0.at("TaxScheme", "ID")?.trimmed == "VAT" }
    self.init(
      number: root["ID"]?.trimmed, issueDate: root["IssueDate"]?.date,
      kind: code?.trimmed.flatMap { DocumentKind(typeCode: $0) }, currency: currency,
      sellerNames: [seller?.at("PartyLegalEntity", "RegistrationName"), seller?.at("PartyName", "Name")]
        .compactMap { $0?.trimmed },
      sellerVATID: scheme?["CompanyID"]?.trimmed, lineTotal: sums?["LineExtensionAmount"]?.amount,
      net: sums?["TaxExclusiveAmount"]?.amount,
      tax: root.all("TaxTotal").compactMap { $0["TaxAmount"] }.amount(in: currency),
      total: sums?["TaxInclusiveAmount"]?.amount, due: sums?["PayableAmount"]?.amount)
  }
}
