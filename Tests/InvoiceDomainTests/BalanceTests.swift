import Testing

@testable import InvoiceDomain

@Suite("Amounts that the sums ask for") struct BalanceTests {
  @Test("what was paid is found where it is printed, when total and amount due leave a gap")
  func paid() {
    var reading = Readings.soundInvoice()
    reading.fields.append(Readings.field(.amountDue, "100,00 €", label: "Zu zahlen", top: 0.68))
    reading.lines = [Readings.line("Vir SEPA", top: 0.66), Readings.amount("19,00 €", right: 0.5, top: 0.66)]
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.amountPaid.value == Amount(plain: "19"))
    #expect(invoice.amountPaid.state == .proven)
    #expect(invoice.amountPaid.box != nil)
  }

  @Test("nothing is paid that is not printed")
  func notInvented() {
    var reading = Readings.soundInvoice()
    reading.fields.append(Readings.field(.amountDue, "100,00 €", label: "Zu zahlen", top: 0.68))
    #expect(Readings.interpret(reading).invoice.amountPaid.value == nil)
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("a tax without a label is found below the head of its column")
  func tax() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { $0.kind == .tax }
    reading.lines = [
      Readings.amount("MwSt-Betrag", right: 0.5, top: 0.62), Readings.amount("19,00", right: 0.5, top: 0.64),
    ]
    let tax = Readings.interpret(reading).invoice.tax
    #expect(tax.value == Amount(plain: "19"))
    #expect(tax.state == .proven)
  }

  @Test("a rate that is printed without its amount still proves the total")
  func rateAlone() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { $0.kind == .tax }
    reading.lines = [Readings.line("MwSt", top: 0.62), Readings.amount("19%", top: 0.62)]
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.total.checks.contains("V03"))
    #expect(Readings.decide(reading).outcome == .approved)
  }

  @Test("several discounts count together where the sums need them all")
  func discounts() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { [.subtotal, .tax, .total].contains($0.kind) }
    reading.fields += [
      Readings.field(.discount, "-2,00", label: "Rabatt", top: 0.5),
      Readings.field(.discount, "-8,00", label: "Sondernachlass", top: 0.52),
      Readings.field(.subtotal, "90,00", label: "Summe netto", top: 0.6),
      Readings.field(.tax, "17,10", label: "19 % MwSt", top: 0.62),
      Readings.field(.total, "107,10 €", label: "Gesamtbetrag", top: 0.64),
    ]
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.discount.value == Amount(plain: "10"))
    #expect(invoice.discount.asPrinted == "-2,00 + -8,00")
    #expect(invoice.discount.state == .proven)
    #expect(invoice.subtotal.value == Amount(plain: "90"))
  }

  @Test("a limit that a sentence mentions is no charge")
  func mentioned() {
    var reading = Readings.soundInvoice()
    let line = Readings.line("Versand frei ab einer Bestellung von 300,00 €", top: 0.8)
    let box = line.box.map { Box(left: $0.right - 0.1, top: $0.top, width: 0.1, height: $0.height) }
    reading.fields.append(
      ReadField(
        kind: .shipping, kindConfidence: 90, label: TextSpan(text: "Versand", confidence: 99, page: 1),
        value: TextSpan(text: "300,00 €", confidence: 99, page: 1, box: box)))
    reading.lines = [line]
    #expect(Readings.interpret(reading).invoice.shipping.value == nil)
    #expect(Readings.decide(reading).outcome == .approved)
  }

  @Test("a balance from before is told apart from the total of this invoice")
  func priorBalance() {
    var reading = Readings.soundInvoice()
    reading.fields += [
      Readings.field(.priorBalance, "600,00 €", label: "Alter Saldo", top: 0.66),
      Readings.field(.amountDue, "719,00 €", label: "Zu zahlen", top: 0.68),
    ]
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.total.value == Amount(plain: "119"))
    #expect(invoice.amountDue.value == Amount(plain: "719"))
    #expect(invoice.priorBalance.state == .proven)
  }

  @Test("an amount that a sum confirms has the confidence of its characters")
  func confidence() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { $0.kind == .subtotal }
    var net = Readings.field(.subtotal, "100,00 €", label: "Summe netto", confidence: 60, top: 0.6)
    net.value.confidence = 99
    reading.fields.append(net)
    #expect(Readings.interpret(reading).invoice.subtotal.confidence == 99)
    #expect(Readings.decide(reading).outcome == .approved)
  }
}
