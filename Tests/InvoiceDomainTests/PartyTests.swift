import Testing

@testable import InvoiceDomain

@Suite("Who sends and who receives") struct PartyTests {
  @Test("a name below a heading for the receiver is never the vendor, whatever the reader typed")
  func headedReceiver() {
    let reading = Reading(
      fields: [
        Readings.field(.vendorName, "Blue Valley Company", confidence: 95, top: 0.24),
        Readings.field(.vendorName, "Oak Traders", confidence: 90, top: 0.05),
      ],
      lines: [
        Readings.line("Oak Traders", left: 0.6, top: 0.05), Readings.line("SHIP TO", left: 0.6, top: 0.22),
        Readings.line("Blue Valley Company", left: 0.6, top: 0.24),
        Readings.line("12 Mill Street", left: 0.6, top: 0.26),
        Readings.line("London SW1B 3BN", left: 0.6, top: 0.28),
      ])
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.vendor.name.value == "Oak Traders")
    #expect(invoice.receiver.name.value == "Blue Valley Company")
  }

  @Test(
    "the receiver is read from plain lines below a heading in any of the languages",
    arguments: [
      "Bill To:", "Invoice to", "Rechnungsempfänger", "Facturé à", "Factuuradres", "Destinatario",
      "Facturar a",
    ])
  func plainReceiver(heading: String) {
    let reading = Reading(
      fields: [Readings.field(.vendorName, "Oak Traders GmbH", top: 0.05)],
      lines: [
        Readings.line(heading, top: 0.2), Readings.line("Anna Berg", top: 0.22),
        Readings.line("Lindenweg 12", top: 0.24), Readings.line("80333 München", top: 0.26),
      ])
    let receiver = Readings.interpret(reading).invoice.receiver.name
    #expect(receiver.value == "Anna Berg")
    #expect(receiver.page == 1)
    #expect(receiver.box != nil)
  }

  @Test("of a company and a person in one address the company is the receiver")
  func companyBeforePerson() {
    let block = AddressBlock(
      role: .receiver,
      lines: [
        Readings.line("Firma", top: 0.1), Readings.line("Hans Muster", top: 0.12),
        Readings.line("Holzbau Nord GmbH", top: 0.14), Readings.line("Am Wall 3", top: 0.16),
      ])
    #expect(block.isAddress)
    #expect(block.name?.text == "Holzbau Nord GmbH")
  }

  @Test(
    "the domain of the mail address decides between two names without headings, and proves the one it spells")
  func domain() {
    let reading = Reading(
      fields: [Readings.field(.vendorName, "Great Deals Daily", confidence: 80, top: 0.03)],
      lines: [
        Readings.line("Great Deals Daily", left: 0.6, top: 0.03), Readings.line("Oak Traders", top: 0.1),
        Readings.line("12 Mill Street", top: 0.12), Readings.line("Fremont CA 94538", top: 0.14),
        Readings.line("questions: sales@oak-traders.com", top: 0.9),
      ])
    let name = Readings.interpret(reading).invoice.vendor.name
    #expect(name.value == "Oak Traders")
    #expect(name.state == .proven)
  }

  @Test("a legal form in a line of its own belongs to the name above it")
  func legalFormBelow() {
    let reading = Reading(
      fields: [Readings.field(.vendorName, "GREEN HILL MARKET", confidence: 80, top: 0.1)],
      lines: [
        TextSpan(text: "GREEN HILL MARKET", confidence: 95, page: 1, box: Readings.box(0.1, left: 0.6)),
        Readings.line("SDN BHD", left: 0.65, top: 0.115),
      ])
    #expect(Readings.interpret(reading).invoice.vendor.name.value == "GREEN HILL MARKET SDN BHD")
  }

  @Test("a country, a line of an address and the heads of columns are no names")
  func implausible() {
    for text in ["Deutschland", "Unit Price Amount", "Subang Perdana,"] {
      #expect(NamePlausibility.score(text) < NamePlausibility.score("Oak Traders"), "\(text)")
    }
  }

  @Test("a VAT number that is labelled as the customer's is not the vendor's")
  func customersVATNumber() {
    let reading = Reading(
      fields: [
        Readings.field(.vendorVATNumber, "DE234567890", confidence: 90, top: 0.2),
        Readings.field(.vendorVATNumber, "DE136695976", confidence: 75, top: 0.9),
      ],
      lines: [
        Readings.line("Ihre USt.-IdNr.: DE234567890", top: 0.2),
        Readings.line("USt.-IdNr.: DE136695976", top: 0.9),
      ])
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.vendor.taxID.value == "DE136695976")
    #expect(invoice.receiver.taxID.value == "DE234567890")
  }

  @Test(
    "a VAT number in the receiver's section of the page is the receiver's, even if only its check digits are right"
  )
  func sectionOfReceiver() {
    let reading = Reading(
      fields: [
        Readings.field(.vendorVATNumber, "DE123456789", confidence: 90, top: 0.2),
        Readings.field(.vendorVATNumber, "DE136695976", confidence: 90, top: 0.4),
      ],
      lines: [
        Readings.line("Verkäufer", top: 0.15), Readings.line("Oak GmbH", left: 0.4, top: 0.17),
        Readings.line("Käufer", top: 0.35), Readings.line("Berg AG", left: 0.4, top: 0.37),
      ])
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.vendor.taxID.value == "DE123456789")
    #expect(invoice.receiver.taxID.value == "DE136695976")
  }

  @Test(
    "numbers and titles with their number are no names",
    arguments: ["BF-70032218", "AVOIR n° AV2024-018", "018834/2 no 7"])
  func numbers(text: String) {
    #expect(NamePlausibility.score(text) < 0.3)
  }

  @Test("a name of two lines at the head of its address is not a lower line of it")
  func twoLines() {
    var name = Readings.field(.vendorName, "Cedar Family Medicine, P.C.", confidence: 80)
    name.value.box = Box(left: 0.1, top: 0.054, width: 0.3, height: 0.03)
    let reading = Reading(
      fields: [name, Readings.field(.receiverName, "Jane Example", confidence: 65, top: 0.3)],
      lines: [
        Readings.line("Cedar Family Medicine,", top: 0.052), Readings.line("P.C.", top: 0.066),
        Readings.line("410 Physicians Way", top: 0.08), Readings.line("Lincoln NE 68510", top: 0.094),
      ])
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.vendor.name.value == "Cedar Family Medicine, P.C.")
    #expect(invoice.receiver.name.value == "Jane Example")
  }

  @Test("a tax code is not the VAT number, and what stands behind a dash is no part of it")
  func taxCode() {
    let reading = Reading(fields: [
      Readings.field(.taxPayerID, "BLLCHR74D52G702K", label: "C.F.", confidence: 90, top: 0.1),
      Readings.field(
        .vendorVATNumber, "01877240509 — REA VR-418820", label: "P.IVA", confidence: 60, top: 0.1),
    ])
    #expect(Readings.interpret(reading).invoice.vendor.taxID.value == "01877240509")
  }

  @Test("a tax number in the vendor's address is found by its label")
  func taxNumberInAddress() {
    let address = Readings.field(.vendorAddress, "Calle Mayor 1\nNIF B82516600")
    #expect(Readings.interpret(Reading(fields: [address])).invoice.vendor.taxID.value == "B82516600")
    let plain = Readings.field(.vendorAddress, "Calle Mayor 1\n28013 Madrid")
    #expect(Readings.interpret(Reading(fields: [plain])).invoice.vendor.taxID.value == nil)
  }

  @Test("From heads a vendor only above an address: it stands on tickets and remittance slips too")
  func weakHeading() {
    func vendor(_ lines: [TextSpan]) -> String? {
      let fields = [Readings.field(.vendorName, "Oak Traders", confidence: 70, top: 0.05)]
      let reading = Reading(
        fields: fields, lines: [Readings.line("Oak Traders", left: 0.6, top: 0.05)] + lines)
      return Readings.interpret(reading).invoice.vendor.name.value
    }
    #expect(vendor([Readings.line("Von", top: 0.3), Readings.line("Nach", top: 0.32)]) == "Oak Traders")
    #expect(vendor([Readings.line("From: Blue Valley Company", top: 0.8)]) == "Oak Traders")
    let address = [
      Readings.line("From", top: 0.1), Readings.line("Blue Valley Company", top: 0.12),
      Readings.line("12 Mill Street", top: 0.14), Readings.line("London SW1B 3BN", top: 0.16),
    ]
    #expect(vendor(address) == "Blue Valley Company")
  }

  @Test("a name that a reader found behind From is weaker than one at the head of the page")
  func weakLabel() {
    let reading = Reading(fields: [
      Readings.field(.vendorName, "Oak Traders", confidence: 80, top: 0.05),
      Readings.field(.vendorName, "Blue Valley Company", label: "From:", confidence: 87, top: 0.8),
    ])
    #expect(Readings.interpret(reading).invoice.vendor.name.value == "Oak Traders")
  }

  @Test("the year of a date is no postcode", arguments: ["6. Okt. 2026", "Wien, 12.10.2026", "Oct 6 2026"])
  func yearOfADate(text: String) {
    #expect(!AddressPrint.isPlace(text))
    #expect(AddressPrint.isPlace("2026 Laa an der Thaya"))
  }

  @Test("an address without a heading is the receiver's on an invoice and nobody's on a receipt")
  func receiptsAreForNobody() {
    func receiver(_ title: String) -> String? {
      let lines = [
        Readings.line(title, left: 0.6, top: 0.02), Readings.line("Anna Berg", top: 0.2),
        Readings.line("Lindenweg 12", top: 0.22), Readings.line("80333 München", top: 0.24),
      ]
      let fields = [Readings.field(.vendorName, "Oak Traders GmbH", top: 0.05)]
      return Readings.interpret(Reading(fields: fields, lines: lines)).invoice.receiver.name.value
    }
    #expect(receiver("Rechnung") == "Anna Berg")
    #expect(receiver("Quittung") == nil)
  }
}
