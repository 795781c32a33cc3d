import FoundationEssentials
import InvoiceTestSupport
import Testing

@testable import InvoiceDomain

/// Whatever can be read must be judged: no rule, gate, repair or comparison ends the process, and nothing odd passes.
@Suite("Rules and any invoice") struct RulePropertyTests {
  private static let texts = [
    "", " ", "0", "-1", "1.234", "12,5", "99999999999999999999.99", "-900000000000000.99", "0.00001", "R-1",
    "DE136695976",
    "DE89370400440532013000", "EUR", "١٢٣", "\u{0}", "𝟙𝟚", "Steuerschuldnerschaft des Leistungsempfängers",
    "30.02.2026",
    "31.12.2199", "1/2/3", "Müller & Söhne", String(repeating: "9", count: 40),
    String(repeating: "x", count: 3000),
  ]
  private static let amounts = [
    "0", "-0.01", "119.00", "99999999999.9999", "-99999999999999999999999999999999999.9", "0.00001",
    "9007199254740993",
    "90000000000000", "89999999999999", "922337203685477.5807",
  ]

  private func invoice(_ random: inout SeededGenerator) -> Invoice {
    func chance() -> Bool { Bool.random(using: &random) }
    func text() -> Evidenced<String> {
      guard chance(), let text = Self.texts.randomElement(using: &random) else { return .absent(.ambiguous) }
      return Evidenced(
        value: text, asPrinted: text, confidence: Double.random(in: -1e300...1e300, using: &random))
    }
    func amount() -> Evidenced<Amount> {
      guard chance(), let plain = Self.amounts.randomElement(using: &random) else {
        return .absent(.unreadable)
      }
      return Evidenced(
        value: Amount(plain: plain), asPrinted: chance() ? plain : nil,
        page: Int.random(in: -9...9, using: &random),
        confidence: chance() ? 0 : 1e308, rivalConfidence: chance() ? -1e308 : nil)
    }
    func date() -> Evidenced<CalendarDate> {
      guard chance() else { return .absent(.ambiguous, asPrinted: "01/02/03") }
      return Evidenced(value: CalendarDate(dayNumber: Int.random(in: -20_000...80_000, using: &random)))
    }
    var invoice = Invoice()
    invoice.kind = Evidenced(value: chance() ? .creditNote : .invoice)
    (invoice.number, invoice.purchaseOrder, invoice.iban, invoice.bic) = (text(), text(), text(), text())
    (invoice.vendor.name, invoice.vendor.taxID, invoice.vendor.url) = (text(), text(), text())
    (invoice.receiver.name, invoice.receiver.taxID) = (text(), text())
    (invoice.issueDate, invoice.dueDate, invoice.deliveryDate) = (date(), date(), date())
    invoice.currency = chance() ? Evidenced(value: CurrencyCode("JPY")) : .absent(.notFound)
    for field in AmountField.allCases { invoice[field] = amount() }
    invoice.itemCount = Evidenced(value: chance() ? Int.max : Int.min)
    invoice.lines = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      InvoiceLine(name: text(), productCode: text(), quantity: amount(), unitPrice: amount(), price: amount())
    }
    invoice.taxes = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      TaxLine(rate: amount().value, base: amount().value, amount: amount())
    }
    invoice.rawText = text().value ?? ""
    invoice.completeness.pagesRead = chance() ? Int.max : 1
    return invoice
  }

  private func known(_ invoice: Invoice, _ id: Int) -> KnownInvoice {
    var known = KnownInvoice(
      documentID: "\(id)", vendorKey: invoice.vendor.name.value.flatMap { VendorKey($0)?.rawValue },
      numberKey: invoice.number.value.flatMap { NumberKey($0)?.rawValue }, issueDate: invoice.issueDate.value,
      total: invoice.total.value, currency: invoice.currency.value, kind: invoice.kind.value)
    known.number = invoice.number.value
    known.net = invoice.subtotal.value
    known.marks = VendorMarks(of: invoice)
    known.isApproved = true
    return known
  }

  @Test("none crashes, and none lets an odd invoice pass", arguments: 1...40)
  func anyInvoice(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var settings = RuleSettings()
    settings.receivers = Self.texts
    settings.approvalLimits = Self.amounts.compactMap { Amount(plain: $0) }
    for _ in 0..<10 {
      var invoice = invoice(&random)
      let documents = (0..<8).map { known(self.invoice(&random), $0) }
      let order = PurchaseOrder(
        number: "1", vendor: "", net: Amount(plain: Self.amounts.randomElement(using: &random) ?? "0"),
        lines: invoice.lines.map {
          .init(
            code: $0.productCode.value, description: $0.name.value, quantity: $0.quantity.value,
            unitPrice: $0.unitPrice.value)
        })
      let past = VendorPast(documents: documents, neighbours: documents, entry: VendorEntry(name: ""))
      let context = RuleContext(settings: settings, today: Readings.today, past: past, order: .found(order))
      var findings = RuleBook.standard.check(&invoice, in: context)
      findings += RuleBook.records.check(&invoice, in: context)
      _ = HabitualReading(habit: VendorHabit(decimalMark: .comma, dateOrder: .dayMonthYear)).settle(&invoice)
      let rules = InvoiceFields.kinds.keys.flatMap { field in
        UserRule.Comparison.allCases.map {
          UserRule(
            id: "a", field: field, comparison: $0, values: [.amount(.zero), .text("x")], action: .tag,
            message: "m")
        }
      }
      _ = UserRules(rules).apply(to: invoice)
      let duplicates = DuplicateFinder().matches(of: known(invoice, 99), among: documents)
      let decision = DecisionPolicy().decide(invoice, findings: findings, duplicates: duplicates)
      #expect(decision.outcome != .approved)
      #expect(!decision.reasons.isEmpty)
    }
  }
}
