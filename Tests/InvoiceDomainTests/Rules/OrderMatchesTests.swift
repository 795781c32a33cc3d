import FoundationEssentials
import Testing

@testable import InvoiceDomain

@Suite("V26: purchase orders") struct OrderMatchesTests {
  private let order = PurchaseOrder(
    number: "PO-7", vendor: "ACME", currency: CurrencyCode("EUR"), net: Amount(whole: 100),
    lines: [
      .init(description: "schrauben", quantity: Amount(whole: 10), unitPrice: Amount(plain: "2.50")),
      .init(description: "Bretter", quantity: Amount(whole: 3), unitPrice: Amount(whole: 25)),
    ])

  private func messages(
    _ lookup: OrderLookup?, billedBefore: String? = nil, _ change: (inout Invoice) -> Void = { _ in }
  ) -> [String] {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    invoice.purchaseOrder = Evidenced(value: "PO 7")
    change(&invoice)
    var past = VendorPast()
    if let billedBefore {
      var earlier = KnownInvoice(documentID: "a", currency: CurrencyCode("EUR"))
      earlier.purchaseOrderKey = "PO7"
      earlier.net = Amount(plain: billedBefore)
      past.documents = [earlier]
    }
    let context = RuleContext(settings: RuleSettings(), today: Readings.today, past: past, order: lookup)
    return OrderMatches().check(invoice, in: context).findings.map(\.message)
  }

  @Test("what was ordered passes") func matches() { #expect(messages(.found(order)).isEmpty) }

  @Test("nothing is checked without a list of orders, or without a number on the document")
  func unchecked() {
    #expect(messages(nil).isEmpty)
    #expect(messages(.unknown) { $0.purchaseOrder = .absent(.notFound) }.isEmpty)
  }

  @Test("an order that is not in the list, and a list that cannot be read, are told")
  func noOrder() {
    #expect(messages(.unknown).count == 1)
    #expect(messages(.unreadable("Row 3 is wrong.")).first?.hasSuffix("Row 3 is wrong.") == true)
  }

  @Test("another vendor, another currency")
  func parties() {
    #expect(messages(.found(order)) { $0.vendor.name.value = "Beta AG" }.count == 1)
    #expect(messages(.found(order)) { $0.currency.value = CurrencyCode("USD") }.count == 1)
  }

  @Test(
    "a price may differ by 2 %, a quantity exceed by 5 %",
    arguments: [
      ("2.54", "10", 0), ("2.56", "10", 1), ("2.44", "10", 1), ("2.50", "10.5", 0), ("2.50", "11", 1),
      ("2.50", "4", 0),
    ])
  func tolerances(price: String, quantity: String, findings: Int) {
    let found = messages(.found(order)) {
      $0.lines[0].unitPrice.value = Amount(plain: price)
      $0.lines[0].quantity.value = Amount(plain: quantity)
    }
    #expect(found.count == findings)
  }

  @Test("a line that was not ordered")
  func strangeLine() { #expect(messages(.found(order)) { $0.lines[1].name.value = "Nägel" }.count == 1) }

  @Test("all documents together bill no more than was ordered")
  func overbilled() {
    #expect(messages(.found(order), billedBefore: "2.00").isEmpty)
    #expect(
      messages(.found(order), billedBefore: "60.00") == [
        "The purchase order is for 100.00; with this document 160.00 are billed."
      ])
  }

  @Test("a credit note takes back what was billed")
  func creditNote() {
    let billed = messages(.found(order), billedBefore: "100.00") { $0.kind.value = .creditNote }
    #expect(billed.isEmpty)
  }
}
