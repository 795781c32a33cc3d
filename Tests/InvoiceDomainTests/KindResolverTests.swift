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
      ("Gutschrift (Selbst ausgestellte Rechnung) Nr. 5", .invoice),
    ])
  func title(text: String, kind: DocumentKind) {
    #expect(DocumentTitle.kind(of: text) == kind)
  }

  @Test(
    "a word in a name or a sentence is no title",
    arguments: [
      "Au bon moulin SARL", "Please keep this receipt for your records", "Our payment term has changed",
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

  @Test("without a title or a payment nothing passes for a receipt, which would need no number")
  func unknown() {
    let reading = Reading(fields: [Readings.field(.total, "12.00", label: "Total")])
    #expect(Readings.interpret(reading).invoice.kind.value == .other)
  }
}
