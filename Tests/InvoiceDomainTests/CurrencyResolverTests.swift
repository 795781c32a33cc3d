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

  @Test(
    "is not decided by a dollar sign or kr alone, nor by the reader's hint", arguments: ["$5.00", "5,00 kr"])
  func shared(printed: String) {
    var total = Readings.field(.total, printed)
    total.currencyHint = CurrencyCode("USD")
    let currency = currency(total)
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
