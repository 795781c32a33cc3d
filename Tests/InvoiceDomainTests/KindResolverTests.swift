import Testing

@testable import InvoiceDomain

@Suite("What sort of document it is") struct KindResolverTests {
  @Test(
    "a title names the kind, with its number or date beside it",
    arguments: [
      ("Handelsrechnung (380) Nr. 280081", DocumentKind.invoice), ("TAX INVOICE", .invoice),
      ("Facture FA-2017-0009", .invoice), ("Gutschrift Nr. 12", .creditNote),
      ("Facture d'avoir", .creditNote),
      ("CREDIT NOTE", .creditNote), ("Receipt #1234", .receipt), ("Statement of Account", .statement),
      ("Gutschrift (Selbst ausgestellte Rechnung) Nr. 5", .invoice), ("INVOICE / FACTURE", .invoice),
      ("Gutschrift / Rechnungskorrektur", .creditNote), ("TAX INVOICE (Original for Recipient)", .invoice),
    ])
  func title(text: String, kind: DocumentKind) {
    #expect(DocumentTitle.kind(of: text) == kind)
  }

  @Test(
    "a word in a name or a sentence is no title",
    arguments: [
      "Au bon moulin SARL", "Please keep this receipt for your records", "Our payment term has changed",
      "Invoice / Delivery address", "Terms (see invoice)",
    ])
  func noTitle(text: String) {
    #expect(DocumentTitle.kind(of: text) == nil)
  }

  @Test("the kind carries the place of its title")
  func evidence() {
    let reading = Reading(lines: [Readings.line("RECHNUNG", top: 0.1)])
    let kind = Readings.interpret(reading).invoice.kind
    #expect(kind.value == .invoice)
    #expect(kind.asPrinted == "RECHNUNG")
    #expect(kind.box != nil)
  }

  @Test("an invoice that a till printed is a receipt")
  func till() {
    let reading = Reading(lines: [
      Readings.line("Tax Invoice", top: 0.1), Readings.line("Cashier: 11", top: 0.2),
    ])
    #expect(Readings.interpret(reading).invoice.kind.value == .receipt)
  }

  private func kind(_ titles: [(String, Double)], rows: [ReadRow] = []) -> DocumentKind? {
    var reading = Readings.soundInvoice()
    reading.lines = titles.map { Readings.line($0.0, top: $0.1) }
    if !rows.isEmpty { reading.tables = [ReadTable(rows: rows)] }
    return Readings.interpret(reading).invoice.kind.value
  }

  @Test(
    "how it was paid, and a line further down, is no title",
    arguments: ["CREDIT $12.50", "CREDIT", "Abono", "Ticket", "Bon", "Gutschrift", "Receipt", "Avoir -10,00"])
  func furtherDown(text: String) {
    #expect(kind([("RECHNUNG", 0.1), (text, 0.7)]) == .invoice)
    #expect(kind([("Rechnung Nr. 5", 0.1), (text, 0.7)]) == .invoice)
  }

  @Test(
    "an article is no title, wherever its row stands",
    arguments: ["Gutschrift", "Abono", "Avoir", "Ticket", "Receipt"])
  func article(name: String) {
    let rows = [
      Readings.row(name, price: "-10,00", top: 0.3), Readings.row("Bretter", price: "110,00", top: 0.32),
    ]
    var reading = Readings.soundInvoice()
    reading.tables = [ReadTable(rows: rows)]
    reading.lines = [Readings.line("Rechnung Nr. 5", top: 0.1)]
    if var line = rows[0].cells.first?.value {
      line.text = name
      reading.lines.append(line)
    }
    #expect(Readings.interpret(reading).invoice.kind.value == .invoice)
  }

  @Test(
    "the first title of the page counts, and one by itself before one with a number",
    arguments: [
      (["Tax Invoice", "Receipt"], DocumentKind.invoice), (["Receipt", "Tax Invoice"], .receipt),
      (["Invoice No. 7", "CREDIT NOTE"], .creditNote), (["Invoice", "Credit Note No. 7"], .invoice),
      (["Ticket 0012"], .receipt), (["Bon"], .receipt), (["Abono"], .creditNote),
      (["CREDIT 12.50", "Invoice"], .invoice),
    ])
  func several(titles: [String], expected: DocumentKind) {
    #expect(kind(titles.enumerated().map { ($1, 0.1 + 0.02 * Double($0)) }) == expected)
  }

  @Test("a title further down counts where there is none above, and no number has its label")
  func onlyTitle() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { $0.kind == .invoiceNumber }
    reading.lines = [Readings.line("Gutschrift", top: 0.5)]
    #expect(Readings.interpret(reading).invoice.kind.value == .creditNote)
  }

  @Test("without a title or a payment nothing passes for a receipt, which would need no number")
  func unknown() {
    let reading = Reading(fields: [Readings.field(.total, "12.00", label: "Total")])
    #expect(Readings.interpret(reading).invoice.kind.value == .other)
  }
}
