import Testing

@testable import InvoiceDomain

@Suite("Keys and check digits") struct IdentifierTests {
  @Test(
    "legal forms, case and accents do not make another vendor",
    arguments: ["ACME Gmbh", "Acme", "acme g.m.b.h.", "Ácme GmbH & Co. KG"])
  func vendorKey(name: String) {
    #expect(VendorKey(name)?.rawValue == "acme")
  }

  @Test("different vendors stay different, and a name that is a legal form only is kept")
  func vendorKeyKeeps() {
    #expect(VendorKey("Acme Steel GmbH") != VendorKey("Acme Wood GmbH"))
    #expect(VendorKey("SA")?.rawValue == "sa")
    #expect(VendorKey("  - ") == nil)
  }

  @Test(
    "blanks, hyphens and leading zeros do not make another number",
    arguments: ["RE-0042", "re 0042", "RE0042"])
  func numberKey(number: String) {
    #expect(NumberKey(number) == NumberKey("RE/0042"))
    #expect(NumberKey("000135") == NumberKey("135"))
    #expect(NumberKey("135") != NumberKey("1350"))
  }

  @Test(
    "right IBANs pass",
    arguments: [
      "DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "NL91ABNA0417164300",
      "FR1420041010050500013M02606",
    ])
  func iban(text: String) { #expect(IBAN(text) != nil) }

  @Test(
    "wrong IBANs do not",
    arguments: ["DE89 3704 0044 0532 0130 01", "DE8937040044053201300", "XX", "GB82WEST12345698765423"])
  func wrongIBAN(text: String) { #expect(IBAN(text) == nil) }

  @Test(
    "IBANs of every country of the registry are found, and only at their length",
    arguments: [
      "KW81CBKU0000000000001234560101", "QA58DOHB00001234567890ABCDEFG", "EG380019000500000000263180002",
      "BR1800360305000010009795493C1", "UA213223130000026007233566001", "GI75NWBK000000007099453",
      "PK36SCBL0000001123456702", "KZ86125KZT5004100100", "RS35260005601001611379",
    ])
  func everyCountry(text: String) {
    #expect(IBAN.found(in: "IBAN \(text)")?.rawValue == text)
    #expect(IBAN(text + "1") == nil)
  }

  @Test("all IBANs of a text are found")
  func ibansInText() {
    let text = "Bank A: DE89 3704 0044 0532 0130 00, Bank B: GB82 WEST 1234 5698 7654 32"
    #expect(IBAN.all(in: text).map(\.rawValue) == ["DE89370400440532013000", "GB82WEST12345698765432"])
  }

  @Test("an IBAN is found in running text")
  func ibanInText() {
    #expect(
      IBAN.found(in: "IBAN: DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX")?.rawValue
        == "DE89370400440532013000")
  }

  @Test(
    "right VAT numbers pass",
    arguments: [
      "DE136695976", "ATU13585627", "BE0428759497", "DK13585628", "EE100931558", "FI20774740",
      "FR40303265045", "EL094259216",
      "IT00743110157", "LU15027442", "NL004495445B01", "PL8567346215", "PT501964843", "SE556188840401",
      "SI50223054",
      "SK2022749619", "HR33392005961", "HU12892312", "MT11679112", "GB980780684", "GB242338087",
      "GB980780684123",
      "IE6433435F", "IE6433435OA", "IE8D79739I", "CHE-100.155.212 MWST", "NO995525828MVA", "ES54362315K",
      "ESX2482300W", "ESA13585625", "ESJ99216582", "ESM1234567L", "RO18547290", "CY10259033P", "CZ25123891",
      "BG175074752", "LT119511515", "LT100001919017", "LV40003521600",
    ])
  func vat(number: String) { #expect(EUVATNumber.check(number) == .valid) }

  @Test("wrong check digits are wrong, other numbers are not European")
  func wrongVAT() {
    #expect(EUVATNumber.check("DE136695977") == .wrong)
    #expect(EUVATNumber.check("NL004495446B01") == .wrong)
    #expect(EUVATNumber.check("FR41303265045") == .wrong)
    #expect(EUVATNumber.check("12-3456789") == .notEuropean)
  }

  @Test(
    "one other digit makes a number wrong",
    arguments: [
      "GB980780685", "IE6433436F", "IE8D79738I", "CHE100155213", "NO995525829", "ES54362316K", "ESX2482301W",
      "ESA13585626", "RO18547291", "CY10259034P", "CZ25123892", "BG175074753", "LT119511516", "LV40003521601",
      "SI10000071",
    ])
  func otherDigit(number: String) { #expect(EUVATNumber.check(number) == .wrong) }

  @Test(
    "a number without published check digits has its form, which proves nothing",
    arguments: ["CZ7103192745", "BG7523169263", "LV16117519997", "FRK7399859412"])
  func formOnly(number: String) {
    #expect(EUVATNumber.check(number) == .formOnly)
    var invoice = Invoice()
    invoice.vendor.taxID = Evidenced(value: number)
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    let outcome = VATNumberIsValid().check(invoice, in: context)
    #expect(outcome.proven.isEmpty && outcome.findings.isEmpty)
  }

  @Test("numbers outside Europe")
  func others() {
    #expect(TaxNumbers.isABN("51 824 753 556"))
    #expect(!TaxNumbers.isABN("51 824 753 557"))
    #expect(TaxNumbers.isGSTIN("27AAPFU0939F1ZV"))
    #expect(!TaxNumbers.isGSTIN("27AAPFU0939F1ZW"))
    #expect(TaxNumbers.isPAN("AAPFU0939F"))
    #expect(BIC("COBADEFFXXX") != nil)
    #expect(BIC("COBADEFFX") == nil)
  }
}
