import Testing

@testable import InvoiceDomain

@Suite("The currency of a document") struct CurrencyResolverTests {
  private func currency(
    _ fields: ReadField..., rows: [ReadRow] = [], lines: [String] = []
  ) -> Evidenced<CurrencyCode> {
    let spans = lines.map { TextSpan(text: $0, confidence: 99, page: 1) }
    let tables = rows.isEmpty ? [] : [ReadTable(rows: rows)]
    return Readings.interpret(Reading(fields: fields, tables: tables, lines: spans)).invoice.currency
  }

  @Test(
    "is not the unit, the word or the make beside a number",
    arguments: [
      "25 KGS", "2 Cup Tea", "12 Pen blue", "3 All", "1 Gel", "2 AMD Ryzen", "12 dem", "8 Ft", "1.5 cup",
    ])
  func units(text: String) {
    let row = Readings.row("\(text) washed", quantity: text, price: "1,200.00")
    let total = Readings.field(.total, "$1,200.00", label: "Total")
    let place = Readings.field(.vendorAddress, "Austin, TX 78701", top: 0.1)
    let dollars = currency(total, place, rows: [row], lines: [text, "Weight: \(text)"])
    #expect(dollars.value?.rawValue == "USD")
    #expect(dollars.state == .proven)
    let bare = currency(Readings.field(.total, "1,200.00"), rows: [row], lines: [text])
    #expect(bare.value == nil)
  }

  @Test("is not a code in a line where all amounts of the header have another sign")
  func codeAgainstHeader() {
    let currency = currency(
      Readings.field(.total, "$1,200.00"), Readings.field(.vendorAddress, "Austin, TX 78701", top: 0.1),
      lines: ["Reference price 990.00 EUR"])
    #expect(currency.value?.rawValue == "USD")
  }

  @Test("is proven by a code against the vendor's country only where the code stands at the header's amounts")
  func codeInLine() {
    let place = Readings.field(.vendorAddress, "London SW1B 3BN", top: 0.1)
    let line = currency(Readings.field(.total, "5.00"), place, lines: ["5.00 EUR"])
    #expect(line.state == .supported)
    #expect(line.candidates.map(\.rawValue) == ["GBP"])
    #expect(currency(Readings.field(.total, "5.00", label: "Total (EUR)"), place).state == .proven)
  }

  @Test(
    "is not named by a room or a length", arguments: ["RM 1201, 12/F Tower A", "Board 8 Ft", "Rm 12, Kr 5"])
  func lettersInText(text: String) {
    #expect(currency(Readings.field(.total, "5.00"), lines: [text]).value == nil)
  }

  @Test(
    "comes from letters that touch the amount",
    arguments: [
      ("Rp1.500.000", "IDR", "1500000.00"), ("Rp 1.500.000", "IDR", "1500000.00"),
      ("KSh1,200.00", "KES", "1200.00"),
      ("TL100", "TRY", "100.00"), ("zł1 200,50", "PLN", "1200.50"), ("1200,50Kč", "CZK", "1200.50"),
      ("Dhs1,250.00", "AED", "1250.00"), ("₦5,000.00", "NGN", "5000.00"), ("12,50 Euro", "EUR", "12.50"),
    ])
  func glued(printed: String, code: String, value: String) {
    let invoice = Readings.interpret(Reading(fields: [Readings.field(.total, printed, label: "Total")]))
      .invoice
    #expect(invoice.currency.value?.rawValue == code)
    #expect(invoice.total.value?.description == value)
  }

  @Test(
    "is the one of a single letter only together with its country",
    arguments: [
      ("R1,250.00", "Cape Town, South Africa", "ZAR"), ("R 1 250,00", "Cape Town, South Africa", "ZAR"),
      ("R1250.00", "Cape Town, South Africa", "ZAR"), ("N5,000", "Lagos, Nigeria", "NGN"),
    ])
  func letter(printed: String, place: String, code: String) {
    let total = Readings.field(.total, printed, label: "Total")
    let alone = Readings.interpret(Reading(fields: [total])).invoice
    #expect(alone.total.value != nil)
    #expect(alone.currency.value == nil)
    #expect(currency(total, Readings.field(.vendorAddress, place, top: 0.1)).value?.rawValue == code)
    #expect(AmountReader.amounts(in: "R134 N12 A4711").isEmpty)
  }

  @Test(
    "is that of the state of an American address, whatever other place has its name",
    arguments: [
      "Albuquerque, New Mexico 87102", "Albuquerque, New Mexico", "Ontario, California", "Ontario, CA 91761",
      "Melbourne, FL 32901", "Melbourne, Florida", "Long Island City, NY 11101", "Holland, Michigan 49423",
      "12 New England Road, Boston, MA 02108",
    ])
  func americanPlaces(place: String) {
    let currency = currency(Readings.field(.total, "$5.00"), Readings.field(.vendorAddress, place, top: 0.1))
    #expect(currency.value?.rawValue == "USD")
    #expect(currency.state == .proven)
  }

  @Test(
    "is that of a country as it is named, not of a piece of the name",
    arguments: [
      ("Sydney, New South Wales", ["AU"]), ("Long Island", []), ("101 Reykjavik, Island", ["IS"]),
      ("Island", ["IS"]),
      ("DE 80333 München, Deutschland", ["DE"]), ("Ontario, CA", ["CA", "US"]), ("New England", []),
    ])
  func names(place: String, codes: [String]) {
    #expect(CountryReader.countries(in: place).map(\.code).sorted() == codes)
  }

  @Test(
    "is not proven by a place that is only mentioned",
    arguments: ["Made in Taiwan", "Ships from Toronto, Ontario", "Visit us in Singapore"])
  func mentioned(text: String) {
    #expect(currency(Readings.field(.total, "$5.00"), lines: [text]).state == .supported)
    let other = Readings.field(.address, text, top: 0.2)
    #expect(currency(Readings.field(.total, "$5.00"), other).state == .supported)
  }

  @Test("stands in brackets in the head of a column, whatever word it is elsewhere")
  func headOfColumn() {
    #expect(currency(Readings.field(.total, "5,00"), lines: ["Gesamtbetrag (DEM)"]).value?.rawValue == "DEM")
    let words = currency(Readings.field(.total, "5.00"), lines: ["Weight (KGS)", "Acme(R)", "Ports (N)"])
    #expect(words.absence == .notFound)
    let place = Readings.field(.vendorAddress, "80333 München, Deutschland", top: 0.1)
    #expect(currency(Readings.field(.total, "5,00"), place, lines: ["Gesamtbetrag (DEM)"]).state == .proven)
    #expect(currency(Readings.field(.total, "5,00"), place, lines: ["Gewicht (DKK)"]).state == .supported)
  }

  @Test(
    "of a bare dollar is proven by an American address wherever it is printed",
    arguments: [
      ("Chicago, IL", EvidenceState.proven), ("Some City, XYZ, USA", .proven), ("San Jose, CA", .supported),
      ("Austin, Texas", .proven),
    ])
  func printedAddress(text: String, state: EvidenceState) {
    #expect(currency(Readings.field(.total, "$5.00"), lines: [text]).state == state)
  }

  @Test("of a bare dollar is not proven by what is made there")
  func madeThere() {
    #expect(
      currency(Readings.field(.total, "$5.00"), lines: ["12 Main St, Austin, TX 78701"]).state == .proven)
    #expect(currency(Readings.field(.total, "$5.00"), lines: ["Made in USA"]).state == .supported)
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

  @Test(
    "does not follow a street that is named after a country, nor a number that only begins like a VAT number")
  func namesakes() {
    #expect(CountryReader.countries(in: "Avenida do Brasil 42").isEmpty)
    #expect(CountryReader.countries(in: "São Paulo, Brasil") == [Country(code: "BR")])
    let reading = Reading(fields: [
      Readings.field(.total, "12,00", label: "Totale"),
      Readings.field(.taxPayerID, "CLVGNN70A01H501X", label: "Codice fiscale"),
    ])
    #expect(Readings.interpret(reading).invoice.currency.value == nil)
  }
}
