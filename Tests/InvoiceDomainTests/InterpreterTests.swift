import Testing

@testable import InvoiceDomain

@Suite("Choosing between what was read") struct InterpreterTests {
  @Test("approves a sound invoice with every amount proven")
  func sound() {
    let interpretation = Readings.interpret(Readings.soundInvoice())
    let invoice = interpretation.invoice
    #expect(invoice.total.value == Amount(plain: "119"))
    #expect(invoice.total.state == .proven)
    #expect(invoice.subtotal.state == .proven)
    #expect(invoice.tax.state == .proven)
    #expect(invoice.currency.value?.rawValue == "EUR")
    #expect(invoice.issueDate.value == CalendarDate(iso: "2026-02-14"))
    #expect(Readings.decide(Readings.soundInvoice()) == Decision(outcome: .approved))
  }

  @Test("lets the sums decide when net and gross were typed the wrong way round")
  func swapped() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { [.total, .subtotal].contains($0.kind) }
    reading.fields.append(Readings.field(.total, "100,00 €", label: "Summe netto", top: 0.6))
    reading.fields.append(Readings.field(.subtotal, "119,00 €", label: "Gesamtbetrag", top: 0.64))
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.total.value == Amount(plain: "119"))
    #expect(invoice.subtotal.value == Amount(plain: "100"))
  }

  @Test(
    "does not swap net and gross that kind and label agree on, even where one was misread and a sum would fit"
  )
  func notSwapped() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { [.total, .subtotal].contains($0.kind) }
    reading.fields.append(Readings.field(.subtotal, "138,00 €", label: "Summe netto", top: 0.6))
    reading.fields.append(Readings.field(.total, "119,00 €", label: "Gesamtbetrag", top: 0.64))
    #expect(Readings.interpret(reading).invoice.total.value == Amount(plain: "119"))
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("takes the total of the page where the sums come out, not the first one")
  func pageTotal() {
    var reading = Readings.soundInvoice()
    reading.fields.insert(Readings.field(.total, "75,00 €", label: "Total", confidence: 99, top: 0.5), at: 0)
    #expect(Readings.interpret(reading).invoice.total.value == Amount(plain: "119"))
  }

  @Test("says that a total is open when two speak equally and no sum decides")
  func open() {
    let reading = Reading(
      pagesInFile: 1, pagesRead: [1],
      fields: [
        Readings.field(.total, "50.00", label: "Total", top: 0.5),
        Readings.field(.total, "45.00", label: "Total", top: 0.9),
      ])
    let total = Readings.interpret(reading).invoice.total
    #expect(total.value == nil)
    #expect(total.absence == .ambiguous)
    #expect(total.candidates.count == 2)
  }

  @Test("keeps what is due apart from the total")
  func paid() {
    var reading = Readings.soundInvoice()
    reading.fields.append(Readings.field(.amountPaid, "-19,00 €", label: "Anzahlung", top: 0.66))
    reading.fields.append(Readings.field(.amountDue, "100,00 €", label: "Zu zahlen", top: 0.68))
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.total.value == Amount(plain: "119"))
    #expect(invoice.amountDue.value == Amount(plain: "100"))
    #expect(invoice.amountDue.checks.contains("V04"))
    #expect(invoice.amountPaid.value == Amount(plain: "19"))
  }

  @Test("adds nothing up that is not printed")
  func noInvention() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { $0.kind == .total }
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.total.value == nil)
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("reads thousands by the style of the document")
  func style() {
    let german = Reading(
      fields: [
        Readings.field(.total, "1.234", label: "Gesamtbetrag"),
        Readings.field(.tax, "19,50", label: "MwSt", top: 0.4),
        Readings.field(.subtotal, "1.214,50", label: "Netto", top: 0.3),
      ])
    #expect(Readings.interpret(german).invoice.total.value == Amount(plain: "1234"))
  }

  @Test("takes a large total that is printed in groups, without a mark, for money")
  func grouped() {
    let reading = Reading(fields: [
      Readings.field(.total, "1,250,000", label: "Total"), Readings.field(.currency, "JPY", top: 0.3),
      Readings.field(.subtotal, "1,136,364", label: "Subtotal", top: 0.4),
      Readings.field(.tax, "113,636", label: "Tax", top: 0.45),
    ])
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.total.value == Amount(whole: 1_250_000))
    #expect(invoice.total.state == .proven)
    let number = Readings.field(.total, "1250000", label: "Total")
    #expect(Readings.interpret(Reading(fields: [number])).invoice.total.value == nil)
  }

  @Test("takes no single yen for a tax that a sum confirms")
  func oneYen() {
    let invoice = Readings.interpret(
      Reading(fields: [
        Readings.field(.total, "¥189,592", label: "Total"), Readings.field(.currency, "JPY", top: 0.3),
        Readings.field(.tax, "1", label: "Tax", top: 0.45),
      ])
    ).invoice
    #expect(invoice.total.state != .proven)
    #expect(invoice.subtotal.value == nil)
  }

  @Test("lets net and tax miss the total by no more where there are many lines")
  func manyLines() {
    var reading = Readings.soundInvoice()
    reading.tables = [
      ReadTable(
        rows: (0..<200).map { Readings.row("Schraube \($0)", price: "0,50", top: 0.2 + 0.001 * Double($0)) })
    ]
    for index in reading.fields.indices where reading.fields[index].kind == .total {
      reading.fields[index].value.text = "119,90 €"
      reading.fields[index].kindConfidence = 60
    }
    let total = Readings.interpret(reading).invoice.total
    #expect(total.value == Amount(plain: "119.90"))
    // Where a sum confirms an amount, only the doubt about its characters remains.
    #expect(total.confidence != 98)
  }

  @Test("approves an invoice in francs whose total is rounded to whole coins")
  func francs() {
    var reading = Readings.soundInvoice()
    let texts: [FieldKind: String] = [.subtotal: "CHF 45.30", .tax: "CHF 3.67", .total: "CHF 48.95"]
    for index in reading.fields.indices {
      if let text = texts[reading.fields[index].kind] { reading.fields[index].value.text = text }
    }
    reading.fields[5].label?.text = "8.1 % MwSt"
    reading.tables = [
      ReadTable(rows: [Readings.row("Schrauben", quantity: "1", unitPrice: "45.30", price: "45.30")])
    ]
    let interpretation = Readings.interpret(reading)
    #expect(interpretation.findings.isEmpty)
    #expect(interpretation.invoice.total.value == Amount(plain: "48.95"))
    #expect(Readings.decide(reading).outcome == .approved)
  }

  @Test("derives the due date from the terms only where none is printed")
  func terms() {
    var reading = Readings.soundInvoice()
    reading.fields.removeAll { $0.kind == .dueDate }
    reading.fields.append(Readings.field(.paymentTerms, "zahlbar innerhalb 14 Tagen", top: 0.8))
    let due = Readings.interpret(reading).invoice.dueDate
    #expect(due.value == CalendarDate(iso: "2026-02-28"))
    #expect(due.confidence == nil)
  }

  @Test("counts a repeated table once and repeated rows as often as they are printed")
  func repetitions() {
    var reading = Readings.soundInvoice()
    reading.tables += reading.tables
    #expect(Readings.interpret(reading).invoice.lines.count == 2)
    let twice = ReadTable(rows: [
      Readings.row("Tee", price: "2,00", top: 0.3), Readings.row("Tee", price: "2,00", top: 0.32),
    ])
    reading.tables = [twice]
    #expect(Readings.interpret(reading).invoice.lines.count == 2)
  }
}

@Suite("Rows of tables") struct RowTests {
  @Test(
    "a blank parts two figures where the row comes out with the second, and groups one where it does not",
    arguments: [
      ("2 500.00", "1,000.00", "500.00"), ("2 500.00", "5,000.00", "2500.00"),
      ("2 500.00", "7.00", "2500.00"),
    ])
  func blanks(printed: String, price: String, value: String) {
    let row = Readings.row("Boards", quantity: "2", unitPrice: printed, price: price)
    let invoice = Readings.interpret(Reading(tables: [ReadTable(rows: [row])])).invoice
    #expect(invoice.lines.first?.unitPrice.value?.description == value)
  }

  @Test("a sum below the lines is no line, an article named like one is")
  func sums() {
    var reading = Readings.soundInvoice()
    reading.tables[0].rows.append(Readings.row("Total", quantity: "2", price: "100,00", top: 0.34))
    #expect(Readings.interpret(reading).invoice.lines.count == 2)
    reading = Readings.soundInvoice()
    reading.tables[0].rows.append(Readings.row("Tax advice", quantity: "1", price: "10,00", top: 0.34))
    #expect(Readings.interpret(reading).invoice.lines.count == 3)
  }

  @Test("an amount in the column of the prices that became no line makes the document incomplete")
  func lostRow() {
    var reading = Readings.soundInvoice()
    reading.tables[0].rows[1] = Readings.row("Bretter", price: "75,00", top: 0.4)
    let box = Readings.box(0.35, left: 0.6)
    reading.lines = [TextSpan(text: "12,00", confidence: 99, page: 1, box: box)]
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.completeness.rowsSeen == 3)
    #expect(invoice.completeness.rowsGiven == 2)
    #expect(Readings.decide(reading).outcome == .needsReview)
  }
}
