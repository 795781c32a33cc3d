import Testing

@testable import InvoiceDomain

@Suite("The currency of a document") struct CurrencyResolverTests {
  private func currency(_ fields: ReadField..., lines: [String] = []) -> Evidenced<CurrencyCode> {
    let spans = lines.map { TextSpan(text: $0, confidence: 99, page: 1) }
    return Readings.interpret(Reading(fields: fields, lines: spans)).invoice.currency
  }

  @Test(
    "comes from the sign beside the amount",
    arguments: [("€ 5,00", "EUR"), ("5.00 GBP", "GBP"), ("RM 12.50", "MYR"), ("CA$5.00", "CAD")])
  func sign(printed: String, code: String) {
    #expect(currency(Readings.field(.total, printed)).value?.rawValue == code)
  }

  @Test("stays unknown where nothing names it")
  func unknown() {
    #expect(currency(Readings.field(.total, "5.00")).value == nil)
  }

  @Test("is not decided by a dollar sign or kr alone", arguments: ["$5.00", "5,00 kr"])
  func shared(printed: String) {
    let currency = currency(Readings.field(.total, printed))
    #expect(currency.value == nil)
    #expect(currency.absence == .ambiguous)
  }

  @Test(
    "is decided by the address where the sign is shared",
    arguments: [("Austin, TX 78701", "USD"), ("Toronto, Ontario", "CAD"), ("Sydney NSW, Australia", "AUD")])
  func address(place: String, code: String) {
    let currency = currency(Readings.field(.total, "$5.00"), Readings.field(.vendorAddress, place, top: 0.1))
    #expect(currency.value?.rawValue == code)
    #expect(currency.state == .proven)
  }

  @Test("is the one of the vendor's country where two are printed, but not proven")
  func home() {
    let currency = currency(
      Readings.field(.total, "€100.00"), Readings.field(.total, "108.00 USD", top: 0.52),
      Readings.field(.vendorAddress, "80333 München, Deutschland", top: 0.1))
    #expect(currency.value?.rawValue == "EUR")
    #expect(currency.state == .supported)
  }

  @Test("is not proven by a sign alone against the vendor's country, but by a code")
  func signAgainstCountry() {
    let place = Readings.field(.vendorAddress, "London SW1B 3BN", top: 0.1)
    #expect(currency(Readings.field(.total, "€5.00"), place).state == .supported)
    #expect(currency(Readings.field(.total, "EUR 5.00"), place).state == .proven)
    #expect(currency(Readings.field(.total, "£5.00"), place).state == .proven)
  }

  @Test("is the rupee where the taxes of an Indian state are printed, whatever the sign was read as")
  func misreadSign() {
    let currency = currency(
      Readings.field(.total, "€118.00"), Readings.field(.tax, "€9.00", label: "CGST 9%", top: 0.4))
    #expect(currency.value?.rawValue == "INR")
    #expect(currency.state == .supported)
  }

  @Test("is not proven by where the receiver is, but for the dollar of the United States")
  func receiver() {
    func state(_ place: String) -> EvidenceState {
      currency(Readings.field(.total, "$5.00"), Readings.field(.receiverAddress, place, top: 0.2)).state
    }
    #expect(state("Toronto, Ontario, Canada") == .supported)
    #expect(state("Austin, TX 78701") == .proven)
  }

  @Test(
    "that is open is said to be, and why",
    arguments: [("$5.00", "USD, CAD, AUD"), ("5,00 kr", "SEK, NOK, DKK")])
  func openInWords(printed: String, codes: String) {
    let findings = Readings.interpret(Reading(fields: [Readings.field(.total, printed)])).findings
    let message = findings.first { $0.field == "currency" }?.message
    #expect(message?.contains(codes) == true)
    #expect(message?.contains("which country the vendor is in") == true)
  }

  @Test("stays open where two are printed as often")
  func conflict() {
    #expect(
      currency(Readings.field(.total, "€5.00"), Readings.field(.subtotal, "£5.00", top: 0.4)).absence
        == .ambiguous)
  }

  @Test("follows the VAT number without any sign, but is not proven by it")
  func country() {
    let currency = currency(
      Readings.field(.total, "5,00"), Readings.field(.vendorVATNumber, "DE136695976", top: 0.1))
    #expect(currency.value?.rawValue == "EUR")
    #expect(currency.state == .supported)
  }
}
