import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@testable import InvoiceAdapters

@Suite struct EmbeddedInvoiceReaderTests {
  private func read(_ xml: String) -> EmbeddedInvoice? { EmbeddedInvoiceReader.read(Array(xml.utf8)) }

  @Test func readsAPublishedInvoice() throws {
    guard
      case .bytes(let xml)? = Inspection(of: try Fixture.data("documents/invoice-three-pages.pdf"))
        .embeddedInvoice
    else {
      Issue.record("no invoice was found")
      return
    }
    #expect(
      EmbeddedInvoiceReader.read(xml)
        == EmbeddedInvoice(
          number: "471102", issueDate: CalendarDate(iso: "2018-06-05"), kind: .invoice,
          currency: CurrencyCode("EUR"), sellerNames: ["Lieferant GmbH"], sellerVATID: "DE123456789",
          lineTotal: Amount(plain: "180.76"), net: Amount(plain: "177.49"), tax: Amount(plain: "20.16"),
          total: Amount(plain: "197.65"), due: Amount(plain: "147.65")))
  }

  @Test func readsTheFirstVersionOfZUGFeRD() {
    let xml = """
      <r:CrossIndustryDocument><r:HeaderExchangedDocument><a:ID> R-1 </a:ID><a:TypeCode>381</a:TypeCode>\
      <a:IssueDateTime><u:DateTimeString format="102">20260131</u:DateTimeString></a:IssueDateTime>\
      </r:HeaderExchangedDocument><r:SpecifiedSupplyChainTradeTransaction>\
      <a:ApplicableSupplyChainTradeAgreement><a:SellerTradeParty><a:Name>M&#252;ller &amp; Co</a:Name>\
      <a:SpecifiedTaxRegistration><a:ID schemeID="FC">1/2/3</a:ID></a:SpecifiedTaxRegistration>\
      <a:SpecifiedTaxRegistration><a:ID schemeID="VA">DE1</a:ID></a:SpecifiedTaxRegistration>\
      </a:SellerTradeParty></a:ApplicableSupplyChainTradeAgreement><a:ApplicableSupplyChainTradeSettlement>\
      <a:InvoiceCurrencyCode>CHF</a:InvoiceCurrencyCode><a:SpecifiedTradeSettlementMonetarySummation>\
      <a:TaxTotalAmount currencyID="EUR">18</a:TaxTotalAmount>\
      <a:TaxTotalAmount currencyID="CHF">19</a:TaxTotalAmount>\
      <a:GrandTotalAmount currencyID="CHF">-119.5</a:GrandTotalAmount>\
      </a:SpecifiedTradeSettlementMonetarySummation></a:ApplicableSupplyChainTradeSettlement>\
      </r:SpecifiedSupplyChainTradeTransaction></r:CrossIndustryDocument>
      """
    #expect(
      read(xml)
        == EmbeddedInvoice(
          number: "R-1", issueDate: CalendarDate(iso: "2026-01-31"), kind: .creditNote,
          currency: CurrencyCode("CHF"), sellerNames: ["Müller & Co"], sellerVATID: "DE1",
          tax: Amount(plain: "19"), total: Amount(plain: "-119.50")))
  }

  @Test(arguments: [
    ("Invoice", "Invoice", "380", DocumentKind.invoice), ("CreditNote", "CreditNote", "381", .creditNote),
  ])
  func readsUniversalBusinessLanguage(root: String, line: String, code: String, kind: DocumentKind) {
    let xml = """
      <?xml version="1.0"?><\(root) xmlns="urn:x"><cbc:ID>R-1</cbc:ID><cbc:IssueDate>2026-01-31</cbc:IssueDate>\
      <cbc:\(root)TypeCode>\(code)</cbc:\(root)TypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>\
      <cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Acme</cbc:Name></cac:PartyName>\
      <cac:PartyTaxScheme><cbc:CompanyID>1/2</cbc:CompanyID><cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme>\
      </cac:PartyTaxScheme><cac:PartyTaxScheme><cbc:CompanyID>DE1</cbc:CompanyID><cac:TaxScheme>\
      <cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity>\
      <cbc:RegistrationName>Acme GmbH</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>\
      </cac:AccountingSupplierParty><cac:TaxTotal><cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount>\
      </cac:TaxTotal><cac:LegalMonetaryTotal><cbc:LineExtensionAmount>90</cbc:LineExtensionAmount>\
      <cbc:TaxExclusiveAmount>100</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount>119</cbc:TaxInclusiveAmount>\
      <cbc:PayableAmount>9</cbc:PayableAmount></cac:LegalMonetaryTotal><cac:\(line)Line><cbc:ID>1</cbc:ID>\
      </cac:\(line)Line></\(root)>
      """
    #expect(
      read(xml)
        == EmbeddedInvoice(
          number: "R-1", issueDate: CalendarDate(iso: "2026-01-31"), kind: kind,
          currency: CurrencyCode("EUR"),
          sellerNames: ["Acme GmbH", "Acme"], sellerVATID: "DE1", lineTotal: Amount(whole: 90),
          net: Amount(whole: 100), tax: Amount(whole: 19), total: Amount(whole: 119), due: Amount(whole: 9)))
  }

  @Test(arguments: [
    "20260131</u:DateTimeString>", "2026-01-31</u:DateTimeString>", "20261331</u:DateTimeString>",
  ])
  func takesNoDateOfAnotherForm(rest: String) {
    let format = rest.hasPrefix("20260131") ? "610" : "102"
    let xml = """
      <CrossIndustryInvoice><ExchangedDocument><ID>1</ID><IssueDateTime><u:DateTimeString format="\(format)">\(rest)\
      </IssueDateTime></ExchangedDocument></CrossIndustryInvoice>
      """
    #expect(read(xml) == EmbeddedInvoice(number: "1"))
  }

  @Test(arguments: [
    "", "no xml", "<CrossIndustryInvoice>", "<SCRDMCCBDACIOMessageStructure/>", "<html/>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]><CrossIndustryInvoice>&b;</CrossIndustryInvoice>",
    "<CrossIndustryInvoice>&b;</CrossIndustryInvoice>",
  ])
  func refusesWhatIsNoInvoice(xml: String) { #expect(read(xml) == nil) }

  @Test(arguments: 1...300)
  func survivesDamage(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let whole = Array("<Invoice a='1'><!-- c --><ID>R&amp;1</ID><b><![CDATA[x]]></b><c/></Invoice>".utf8)
    var bytes = whole
    let place = Int.random(in: bytes.indices, using: &random)
    bytes[place] = "<>&;!-['/ a".utf8.randomElement(using: &random) ?? 0
    bytes.removeSubrange(Int.random(in: place...bytes.count, using: &random)...)
    #expect(bytes.count == whole.count || EmbeddedInvoiceReader.read(bytes) == nil)
  }
}
