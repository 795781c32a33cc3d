import Testing

@testable import InvoiceDomain

@Suite("V25: the print against the invoice as data") struct EmbeddedInvoiceMatchesTests {
  /// What the sound invoice prints, as data.
  private static let same = EmbeddedInvoice(
    number: "R-1001", issueDate: CalendarDate(iso: "2026-02-14"), kind: .invoice,
    currency: CurrencyCode("EUR"),
    sellerNames: ["ACME"], lineTotal: Amount(plain: "100"), net: Amount(plain: "100.00"),
    tax: Amount(plain: "19.00"), total: Amount(plain: "119.0"), due: Amount(plain: "119.00"))

  private func check(
    print: (inout Invoice) -> Void = { _ in }, data: (inout EmbeddedInvoice) -> Void = { _ in }
  ) -> RuleOutcome {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    print(&invoice)
    var embedded = Self.same
    data(&embedded)
    let context = RuleContext(
      settings: RuleSettings(), today: Readings.today, embedded: EmbeddedInvoiceFile(invoice: embedded))
    return EmbeddedInvoiceMatches().check(invoice, in: context)
  }

  private func messages(
    print: (inout Invoice) -> Void = { _ in }, data: (inout EmbeddedInvoice) -> Void = { _ in }
  ) -> [String] {
    let findings = check(print: print, data: data).findings
    for finding in findings { #expect(finding.severity == .review) }
    return findings.map(\.message)
  }

  @Test("what agrees is proven")
  func agrees() {
    let outcome = check()
    #expect(outcome.findings.isEmpty)
    #expect(
      Set(outcome.proven) == [
        .vendorName, .kind, .number, .issueDate, .currency, .amount(.total), .amount(.subtotal),
        .amount(.tax),
      ])
  }

  @Test("a file without such data is not checked, and one with data that cannot be read is noted")
  func noData() {
    let invoice = Readings.interpret(Readings.soundInvoice()).invoice
    let none = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(EmbeddedInvoiceMatches().check(invoice, in: none).findings.isEmpty)
    let broken = RuleContext(
      settings: RuleSettings(), today: Readings.today, embedded: EmbeddedInvoiceFile(invoice: nil))
    let outcome = EmbeddedInvoiceMatches().check(invoice, in: broken)
    #expect(outcome.findings.map(\.severity) == [.info] && outcome.proven.isEmpty)
  }

  @Test("a difference is held, and both values are named")
  func differs() {
    #expect(
      messages(data: { $0.total = Amount(plain: "191.00") }) == [
        "The total is 119.00 in print, but 191.00 in the invoice as data inside the file."
      ])
    #expect(messages(data: { $0.tax = Amount(plain: "18.99") }).count == 1)
    #expect(messages(data: { $0.number = "R-1007" }).count == 1)
    #expect(messages(data: { $0.issueDate = CalendarDate(iso: "2026-02-04") }).count == 1)
    #expect(messages(data: { $0.currency = CurrencyCode("CHF") }).count == 1)
    #expect(
      messages(data: {
        $0.kind = .creditNote; $0.total = Amount(whole: 119)
      }).count == 1)
    #expect(messages(print: { $0.amountDue = Evidenced(value: Amount(whole: 9)) }).count == 1)
  }

  @Test("a net amount may be printed before or after discounts")
  func net() {
    #expect(messages(data: { $0.net = Amount(plain: "95.00") }).isEmpty)
    #expect(messages(data: { $0.lineTotal = Amount(plain: "105.00") }).isEmpty)
    #expect(
      messages(data: {
        $0.net = Amount(plain: "95.00")
        $0.lineTotal = nil
      }).count == 1)
  }

  @Test(
    "numbers are the same however they are spaced",
    arguments: [("R 1001", 0), ("r-1001", 0), ("R-10011", 1), ("1001", 1)])
  func number(number: String, findings: Int) {
    #expect(messages(data: { $0.number = number }).count == findings)
  }

  @Test(
    "only a vendor's name with no word in common is another one",
    arguments: [
      (["Acme Holding GmbH"], 0, false), (["Contoso AG", "Acme GmbH"], 0, true), (["Contoso AG"], 1, false),
      ([], 0, false),
    ])
  func vendor(names: [String], findings: Int, isProven: Bool) {
    let outcome = check(data: { $0.sellerNames = names })
    #expect(outcome.findings.count == findings)
    #expect(outcome.proven.contains(.vendorName) == isProven)
  }

  @Test(
    "a VAT number is compared with a VAT number, not with another number of the vendor",
    arguments: [("DE 136695976", 0, true), ("DE811907980", 1, false), ("201/113/40209", 0, false)])
  func taxID(printed: String, findings: Int, isProven: Bool) {
    let outcome = check(
      print: { $0.vendor.taxID = Evidenced(value: printed) }, data: { $0.sellerVATID = "DE136695976" })
    #expect(outcome.findings.count == findings)
    #expect(outcome.proven.contains(.vendorTaxID) == isProven)
  }

  @Test("a credit note is the same with signs and without, and so is an invoice of less than nothing")
  func signs() {
    func negate(_ data: inout EmbeddedInvoice) {
      for path in [\EmbeddedInvoice.total, \.tax, \.net, \.lineTotal] {
        data[keyPath: path] = data[keyPath: path].map { Amount(-$0.decimal) }
      }
    }
    #expect(messages(print: { $0.kind.value = .creditNote }, data: { $0.kind = .creditNote }).isEmpty)
    #expect(
      messages(print: { $0.kind.value = .creditNote }) {
        negate(&$0)
        $0.kind = .creditNote
      }.isEmpty)
    #expect(messages(print: { $0.kind.value = .creditNote }, data: negate).isEmpty)
    #expect(messages(data: negate).count == 3)
  }

  @Test("what only the data say is noted, and not taken")
  func missing() {
    let outcome = check(print: {
      $0.number = .absent(.notFound)
      $0.total = .absent(.unreadable)
      $0.vendor.name = .absent(.notFound)
      $0.tax = .absent(.notFound)
    })
    #expect(outcome.findings.map(\.severity) == [.info, .info, .info])
    #expect(outcome.findings.map(\.expected) == ["ACME", "R-1001", "119.00"])
    #expect(!outcome.proven.contains(.amount(.total)) && !outcome.proven.contains(.number))
  }

  @Test("what print leaves open is settled among its readings only")
  func ambiguous() {
    func settled(_ iso: String, _ total: String) -> Invoice {
      var invoice = Readings.interpret(Readings.soundInvoice()).invoice
      invoice.issueDate = .absent(.ambiguous, asPrinted: "03/04/2026")
      invoice.total = .absent(.ambiguous, asPrinted: "1.190")
      var data = Self.same
      data.issueDate = CalendarDate(iso: iso)
      data.total = Amount(plain: total)
      EmbeddedChoice(data: data).settle(&invoice)
      return invoice
    }
    for iso in ["2026-03-04", "2026-04-03"] {
      #expect(settled(iso, "1").issueDate.value == CalendarDate(iso: iso))
      #expect(settled(iso, "1").issueDate.checks == ["embedded"])
    }
    #expect(settled("2026-05-03", "1").issueDate.absence == .ambiguous)
    for total in ["1190", "1.19"] {
      #expect(settled("2026-05-03", total).total.value == Amount(plain: total))
    }
    #expect(settled("2026-05-03", "11.90").total.absence == .ambiguous)
  }
}
