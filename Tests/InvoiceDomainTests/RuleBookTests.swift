import Testing

@testable import InvoiceDomain

@Suite("Rules") struct RuleBookTests {
  private func rules(_ change: (inout Reading) -> Void) -> Set<String> {
    var reading = Readings.soundInvoice()
    change(&reading)
    return Set(Readings.interpret(reading).findings.filter { $0.severity != .info }.map(\.rule))
  }

  private func replace(_ kind: FieldKind, by text: String, in reading: inout Reading) {
    for index in reading.fields.indices where reading.fields[index].kind == kind {
      reading.fields[index].value.text = text
    }
  }

  @Test("a sound invoice breaks none")
  func sound() { #expect(rules { _ in }.isEmpty) }

  @Test("V01: lines that do not add up")
  func lines() {
    #expect(rules { $0.tables[0].rows[0] = Readings.row("Schrauben", price: "26,00") }.contains("V01"))
  }

  @Test("V02: lines and a discount that do not make the net amount")
  func discount() {
    let inLines = rules { $0.fields.append(Readings.field(.discount, "7,00 €", label: "Rabatt", top: 0.58)) }
    #expect(inLines.isEmpty)
    let broken = rules {
      $0.fields.append(Readings.field(.discount, "7,00 €", label: "Rabatt", top: 0.58))
      $0.tables[0].rows[0] = Readings.row("Schrauben", price: "26,00")
    }
    #expect(broken.contains("V02"))
  }

  @Test("V03: net and tax that do not make the total")
  func total() { #expect(rules { replace(.total, by: "118,00 €", in: &$0) }.contains("V03")) }

  @Test("V04: a balance that does not come out")
  func balance() {
    let broken = rules {
      $0.fields.append(Readings.field(.amountPaid, "19,00 €", label: "Anzahlung", top: 0.66))
      $0.fields.append(Readings.field(.amountDue, "90,00 €", label: "Zu zahlen", top: 0.68))
    }
    #expect(broken.contains("V04"))
  }

  @Test("V04: cash may be rounded on a receipt, on an invoice it may not")
  func cash() {
    var invoice = Invoice()
    invoice.total = Evidenced(value: Amount(plain: "10.02"))
    invoice.amountDue = Evidenced(value: Amount(plain: "10.00"))
    invoice.currency = Evidenced(value: CurrencyCode("CHF"))
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    invoice.kind = Evidenced(value: .invoice)
    #expect(BalanceIsDue().check(invoice, in: context).findings.count == 1)
    invoice.kind = Evidenced(value: .receipt)
    #expect(BalanceIsDue().check(invoice, in: context).findings.isEmpty)
    invoice.amountDue.value = Amount(plain: "9.90")
    #expect(BalanceIsDue().check(invoice, in: context).findings.count == 1)
  }

  @Test(
    "V03: the total may be rounded to whole coins where invoices are, elsewhere it is exact",
    arguments: [
      (DocumentKind.invoice, "CHF", "48.95", true), (.invoice, "CHF", "48.94", false),
      (.invoice, "CHF", "49.05", false),
      (.invoice, "CHF", "49.00", true), (.receipt, "EUR", "48.95", false), (.invoice, "EUR", "48.95", false),
      (.invoice, "SEK", "49", true), (.invoice, "SEK", "48.5", false), (.invoice, "HUF", "50", true),
      (.receipt, "NZD", "49.00", false), (.receipt, "USD", "48.95", false),
    ])
  func cashTotal(kind: DocumentKind, currency: String, total: String, holds: Bool) {
    var invoice = Invoice()
    (invoice.kind, invoice.currency) = (Evidenced(value: kind), Evidenced(value: CurrencyCode(currency)))
    invoice.subtotal = Evidenced(value: Amount(plain: "45.30"))
    invoice.tax = Evidenced(value: Amount(plain: "3.67"))
    invoice.total = Evidenced(value: Amount(plain: total))
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(NetPlusTaxIsTotal().check(invoice, in: context).findings.isEmpty == holds)
  }

  @Test(
    "V05: a tax in a currency without decimals may be rounded down",
    arguments: [("JPY", "100", true), ("JPY", "99", false), ("USD", "100", false)])
  func roundedTax(currency: String, tax: String, holds: Bool) {
    var invoice = Invoice()
    invoice.currency = Evidenced(value: CurrencyCode(currency))
    invoice.tax = Evidenced(value: Amount(plain: tax))
    invoice.taxes = [
      TaxLine(
        rate: Amount(whole: 10), base: Amount(whole: 1005), amount: Evidenced(value: Amount(plain: tax)))
    ]
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(TaxMatchesRates().check(invoice, in: context).findings.isEmpty == holds)
  }

  @Test("V05: taxes per rate that do not make the tax")
  func rates() {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    invoice.taxes = [7, 19].map {
      TaxLine(rate: Amount(whole: $0), amount: Evidenced(value: Amount(whole: $0)))
    }
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(TaxMatchesRates().check(invoice, in: context).findings.count == 1)
    invoice.tax.value = Amount(whole: 26)
    #expect(TaxMatchesRates().check(invoice, in: context).proven.contains(.amount(.tax)))
    invoice.taxes = [TaxLine(rate: Amount(whole: 19), amount: Evidenced(value: Amount(whole: 19)))]
    #expect(!TaxMatchesRates().check(invoice, in: context).proven.contains(.amount(.tax)))
    invoice.tax.value = Amount(whole: 19)
    #expect(TaxMatchesRates().check(invoice, in: context).proven.contains(.amount(.tax)))
  }

  private func taxed(
    net: String, rate: String, tax: String, total: String, prices: [String] = [], rates: [TaxLine] = []
  ) -> Invoice {
    var invoice = Invoice()
    invoice.subtotal = Evidenced(value: Amount(plain: net))
    invoice.tax = Evidenced(value: Amount(plain: tax))
    invoice.total = Evidenced(value: Amount(plain: total))
    invoice.taxes = [TaxLine(rate: Amount(plain: rate), amount: invoice.tax)] + rates
    invoice.lines = prices.map { InvoiceLine(price: Evidenced(value: Amount(plain: $0))) }
    return invoice
  }

  @Test("V03 and V05: a tax that a total cannot include proves neither, and is told; its share proves both")
  func includedTax() {
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    for tax in ["19.00", "9.00"] {
      let wrong = taxed(net: "100.00", rate: "19", tax: tax, total: "100.00")
      let sum = NetPlusTaxIsTotal().check(wrong, in: context)
      #expect(sum.proven.isEmpty && sum.findings.map(\.severity) == [.error])
      #expect(TaxMatchesRates().check(wrong, in: context).proven.isEmpty)
    }
    let tooMuch = taxed(net: "100.00", rate: "19", tax: "19.00", total: "100.00")
    #expect(TaxMatchesRates().check(tooMuch, in: context).findings.map(\.expected) == ["15.39"])
    let share = taxed(net: "100.00", rate: "19", tax: "15.97", total: "100.00")
    #expect(NetPlusTaxIsTotal().check(share, in: context).proven == [.amount(.total), .amount(.subtotal)])
    #expect(TaxMatchesRates().check(share, in: context).proven.contains(.amount(.tax)))
    var others = tooMuch
    others.taxes[0] = TaxLine(rate: Amount(whole: 7), amount: Evidenced(value: Amount(whole: 3)))
    #expect(NetPlusTaxIsTotal().check(others, in: context).findings.isEmpty)
    let zero = TaxLine(rate: .zero, amount: Evidenced(value: .zero))
    let part = taxed(net: "100.00", rate: "19", tax: "9.00", total: "100.00", rates: [zero])
    #expect(NetPlusTaxIsTotal().check(part, in: context).findings.isEmpty)
  }

  @Test("V05: the one rate is that of the net amount, or of what lines and discounts leave of it")
  func oneRate() {
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    func severities(_ invoice: Invoice) -> [Severity] {
      TaxMatchesRates().check(invoice, in: context).findings.map(\.severity)
    }
    let wrong = taxed(net: "100.00", rate: "19", tax: "16.00", total: "116.00")
    #expect(severities(wrong) == [.review])
    let lines = ["84.21", "10.00", "5.79"]
    #expect(
      severities(taxed(net: "100.00", rate: "19", tax: "16.00", total: "116.00", prices: lines)).isEmpty)
    let three = ["40.00", "24.21", "20.00", "10.00", "2.79", "3.00"]
    #expect(
      severities(taxed(net: "100.00", rate: "19", tax: "16.00", total: "116.00", prices: three)) == [.review])
    let one = ["84.21", "5.00", "5.00", "5.79"]
    #expect(severities(taxed(net: "100.00", rate: "19", tax: "16.00", total: "116.00", prices: one)).isEmpty)
    let zero = TaxLine(rate: .zero, amount: Evidenced(value: .zero))
    #expect(
      severities(taxed(net: "100.00", rate: "19", tax: "16.00", total: "116.00", rates: [zero])).isEmpty)
    var discounted = taxed(net: "100.00", rate: "19", tax: "17.10", total: "107.10")
    discounted.discount = Evidenced(value: Amount(plain: "10.00"))
    #expect(severities(discounted).isEmpty)
    var others = taxed(net: "100.00", rate: "7", tax: "16.00", total: "116.00")
    others.taxes[0].amount.value = Amount(plain: "2.00")
    #expect(severities(others).isEmpty)
    #expect(severities(taxed(net: "100.00", rate: "8.9", tax: "8.88", total: "108.88")).isEmpty)
  }

  @Test("V07: a line that is not quantity times price")
  func line() {
    #expect(
      rules {
        $0.tables[0].rows[0] = Readings.row("Schrauben", quantity: "9", unitPrice: "2,50", price: "25,00")
      } == ["V07"])
  }

  @Test("V08: fewer rows than items sold")
  func itemCount() {
    #expect(
      rules { $0.fields.append(Readings.field(.other, "40", label: "Items sold", top: 0.7)) } == ["V08"])
    #expect(rules { $0.fields.append(Readings.field(.other, "13", label: "Items sold", top: 0.7)) }.isEmpty)
  }

  @Test("V09: a missing field", arguments: [FieldKind.vendorName, .issueDate, .invoiceNumber, .total])
  func missing(kind: FieldKind) { #expect(rules { $0.fields.removeAll { $0.kind == kind } }.contains("V09")) }

  @Test(
    "V10: dates in the future, in the distant past, due before issued",
    arguments: ["14.02.2027", "14.02.2020", "01.03.2026"])
  func dates(date: String) { #expect(rules { replace(.issueDate, by: date, in: &$0) }.contains("V10")) }

  @Test("V11: a negative total that is no credit note")
  func negative() {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    invoice.total.value = Amount(whole: -119)
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(AmountsArePlausible().check(invoice, in: context).findings.count == 1)
    invoice.kind.value = .creditNote
    #expect(AmountsArePlausible().check(invoice, in: context).findings.isEmpty)
  }

  @Test(
    "V11: as many decimals as the currency has",
    arguments: [("JPY", "100.5", 1), ("JPY", "100.00", 0), ("KWD", "1.125", 0), ("EUR", "1.125", 1)])
  func decimals(currency: String, total: String, findings: Int) {
    var invoice = Invoice()
    invoice.currency = Evidenced(value: CurrencyCode(currency))
    invoice.total = Evidenced(value: Amount(plain: total))
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(AmountsArePlausible().check(invoice, in: context).findings.count == findings)
  }

  @Test("V06: bases of the rates that do not add up to the net amount")
  func bases() {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    func line(_ base: Int) -> TaxLine { TaxLine(base: Amount(whole: base), amount: Evidenced(value: .zero)) }
    invoice.taxes = [line(40), line(60)]
    #expect(TaxBasesAddUpToNet().check(invoice, in: context).proven == [.amount(.subtotal)])
    invoice.taxes = [line(40), line(61)]
    #expect(TaxBasesAddUpToNet().check(invoice, in: context).findings.count == 1)
  }

  @Test("V13b: reverse charge with tax, or without both VAT numbers")
  func reverseCharge() {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(ReverseChargeIsComplete().check(invoice, in: context).findings.isEmpty)
    invoice.rawText = "Steuerschuldnerschaft des Leistungsempfängers"
    #expect(ReverseChargeIsComplete().check(invoice, in: context).findings.count == 2)
    invoice.tax.value = .zero
    invoice.vendor.taxID.value = "DE136695976"
    invoice.receiver.taxID.value = "FR40303265045"
    #expect(ReverseChargeIsComplete().check(invoice, in: context).findings.isEmpty)
  }

  @Test(
    "V14: a rate of the country, at the time",
    arguments: [
      ("DE136695976", "19", "2026-02-01", 0), ("DE136695976", "16", "2026-02-01", 1),
      ("DE136695976", "16", "2020-09-01", 0), ("CHE-116.281.710", "7.7", "2024-02-01", 0),
      ("CHE-116.281.710", "7.7", "2025-02-01", 1), ("CHE-116.281.710", "8.1", "2023-12-01", 1),
      ("27AAPFU0939F1ZV", "18", "2026-02-01", 0), ("27AAPFU0939F1ZV", "19", "2026-02-01", 1),
    ])
  func ratesInTime(taxID: String, rate: String, day: String, findings: Int) {
    var invoice = Invoice()
    invoice.vendor.taxID = Evidenced(value: taxID)
    invoice.issueDate = Evidenced(value: CalendarDate(iso: day))
    invoice.taxes = [TaxLine(rate: Amount(plain: rate), amount: Evidenced(value: .zero))]
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(TaxRateIsKnown().check(invoice, in: context).findings.count == findings)
  }

  @Test("V12: an IBAN with wrong check digits")
  func iban() {
    let wrong = TextSpan(text: "IBAN DE89 3704 0044 0532 0130 01", confidence: 99, page: 1)
    #expect(rules { $0.lines = [wrong] } == ["V12"])
  }

  @Test("V13 and V14: a wrong VAT number, a rate that the country does not have")
  func vat() {
    #expect(rules { $0.fields.append(Readings.field(.vendorVATNumber, "DE136695977", top: 0.2)) } == ["V13a"])
    let odd = rules {
      $0.fields.append(Readings.field(.vendorVATNumber, "FR40303265045", label: "TVA", top: 0.2))
    }
    #expect(odd == ["V14"])
  }

  @Test("V15: a receiver that is not ours")
  func receiver() {
    var reading = Readings.soundInvoice()
    reading.fields.append(Readings.field(.receiverName, "Widget Works Ltd", top: 0.2))
    var settings = RuleSettings()
    settings.receivers = ["Other Company"]
    let others = Interpreter(settings: settings).interpret(reading, today: Readings.today)
    #expect(others.findings.map(\.rule) == ["V15"])
    settings.receivers = ["WIDGET WORKS LIMITED"]
    #expect(Interpreter(settings: settings).interpret(reading, today: Readings.today).findings.isEmpty)
  }

  @Test("V30: pages that were not read, rows that became no lines, a reading that ends too early")
  func incomplete() {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    func findings(_ change: (inout Completeness) -> Void) -> Int {
      change(&invoice.completeness)
      defer { invoice.completeness = Readings.interpret(Readings.soundInvoice()).invoice.completeness }
      return DocumentIsComplete().check(invoice, in: context).findings.count
    }
    #expect(findings { _ in } == 0)
    #expect(findings { $0.pagesInFile = 2 } == 1)
    #expect(findings { $0.pagesFailed = [1] } == 1)
    #expect(findings { $0.rowsSeen += 1 } == 1)
    #expect(findings { $0.isCutShort = true } == 1)
  }

  @Test(
    "V30: a line whose price cannot be read, where the other prices make no sum; headings and gifts may have none"
  )
  func unpriced() {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    func fields() -> [String?] { DocumentIsComplete().check(invoice, in: context).findings.map(\.field) }
    invoice.lines.append(InvoiceLine(quantity: Evidenced(value: Amount(whole: 1))))
    #expect(fields().isEmpty)
    invoice.lines[1].price.value = Amount(plain: "60.00")
    #expect(fields() == ["lines[2].price"])
    invoice.lines[2] = InvoiceLine(price: .absent(.unreadable, asPrinted: "1S,OO"))
    #expect(fields() == ["lines[2].price"])
    invoice.lines[2] = InvoiceLine(name: Evidenced(value: "Section B"))
    #expect(fields().isEmpty)
    invoice.lines = [InvoiceLine(quantity: Evidenced(value: Amount(whole: 1)))]
    #expect(fields().isEmpty)
  }

  @Test("V24: two vendors about equally likely")
  func rivals() {
    #expect(
      rules { $0.fields.append(Readings.field(.vendorName, "Beta GmbH", confidence: 97, top: 0.06)) } == [
        "V24"
      ])
    #expect(
      rules { $0.fields.append(Readings.field(.vendorName, "Beta GmbH", confidence: 60, top: 0.06)) }.isEmpty)
  }

  @Test(
    "V07: a line that asks for more than quantity times price goes to a person, one that asks for less may have a discount"
  )
  func overcharge() {
    func severities(_ price: String) -> [Severity] {
      var reading = Readings.soundInvoice()
      reading.tables[0].rows[0] = Readings.row("Schrauben", quantity: "10", unitPrice: "2,50", price: price)
      return Readings.interpret(reading).findings.filter { $0.rule == "V07" }.map(\.severity)
    }
    #expect(severities("26,00") == [.review])
    #expect(severities("24,00") == [.warning])
  }

  @Test("a charge that was read from a line is proven with the lines")
  func chargeAmongLines() {
    var reading = Readings.soundInvoice()
    reading.tables[0].rows.append(Readings.row("Versand", price: "5,00", top: 0.34))
    replace(.subtotal, by: "105,00 €", in: &reading)
    replace(.tax, by: "19,95 €", in: &reading)
    replace(.total, by: "124,95 €", in: &reading)
    var charge = Readings.field(.shipping, "5,00", label: "Versand", top: 0.34)
    charge.value.box = charge.value.box?.with(left: 0.85)
    reading.fields.append(charge)
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.shipping.state == .proven)
  }

  @Test("the taxes of different rates are one tax, also where no net amount is printed")
  func taxesWithoutNet() {
    let reading = Reading(
      fields: [
        Readings.field(.total, "18,95 EUR", label: "TOTAL TTC", top: 0.5),
        Readings.field(.tax, "0,79", label: "TVA 5,5%", top: 0.6),
        Readings.field(.tax, "0,35", label: "TVA 10%", top: 0.62),
      ],
      tables: [ReadTable(rows: [Readings.row("Baguette", price: "18,95")])])
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.tax.value?.description == "1.14")
    #expect(invoice.tax.state == .proven)
  }
}
