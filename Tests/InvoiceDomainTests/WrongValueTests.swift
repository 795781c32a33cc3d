import Testing

@testable import InvoiceDomain

/// Answers that look sound and are not, or look wrong and are sound: nothing wrong may be approved.
@Suite("A wrong value") struct WrongValueTests {
  private func with(_ change: (inout Reading) -> Void) -> Interpretation {
    var reading = Readings.soundInvoice()
    change(&reading)
    return Readings.interpret(reading)
  }

  private func outcome(_ interpretation: Interpretation) -> Outcome {
    DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings).outcome
  }

  private func rules(_ interpretation: Interpretation) -> [String] { interpretation.findings.map(\.rule) }

  @Test("is a credit whose amounts end in a minus before their currency")
  func trailingMinus() {
    let interpretation = with {
      for (index, text) in ["100,00- EUR", "19,00- EUR", "119,00- EUR"].enumerated() {
        $0.fields[4 + index].value.text = text
      }
      $0.tables = []
    }
    #expect(interpretation.invoice.total.value?.description == "-119.00")
    #expect(interpretation.invoice.currency.value?.rawValue == "EUR")
    #expect(outcome(interpretation) == .needsReview)
  }

  @Test("is not taken from an amount that was cut at the blank between its thousands")
  func cutAtBlank() {
    let lines = [
      Readings.amount("1 000,00 €", top: 0.60), Readings.amount("200,00 €", top: 0.62),
      Readings.amount("1 200,00 €", top: 0.64),
    ]
    let kinds: [(FieldKind, String)] = [(.subtotal, "000,00 €"), (.tax, "200,00 €"), (.total, "200,00 €")]
    let fields = zip(kinds, lines).map { kind, line in
      var value = line
      value.text = kind.1
      return ReadField(kind: kind.0, kindConfidence: 98, value: value)
    }
    let invoice = Readings.interpret(Reading(fields: fields, lines: lines)).invoice
    #expect(invoice.total.value?.description == "1200.00")
    #expect(invoice.subtotal.value?.description == "1000.00")
  }

  @Test("does not hide in figures of one line that stand beside each other")
  func figuresBesideEachOther() {
    let line = Readings.line("TVA 20 150,00", left: 0.5, top: 0.62)
    var value = Readings.line("150,00", left: 0.57, top: 0.62)
    value.box = value.box?.with(width: 0.06)
    let invoice = Readings.interpret(
      Reading(
        fields: [
          Readings.field(.subtotal, "750,00 €", top: 0.60), Readings.field(.total, "900,00 €", top: 0.64),
          ReadField(kind: .tax, kindConfidence: 98, value: value),
        ], lines: [line])
    ).invoice
    #expect(invoice.tax.value?.description == "150.00")
  }

  @Test(
    "is suspected where a second amount is printed that no sum uses",
    arguments: [
      (FieldKind.total, "Endbetrag", "219,00 €"), (.subtotal, "Nettobetrag", "131,00 €"),
      (.amountDue, "Zahlbetrag", "131,00 €"),
    ])
  func unused(kind: FieldKind, label: String, text: String) {
    let interpretation = with { $0.fields.append(Readings.field(kind, text, label: label, top: 0.7)) }
    #expect(outcome(interpretation) == .needsReview)
    #expect(rules(interpretation).contains { $0 == "V24b" || $0 == "V04" })
  }

  @Test("is not suspected in amounts by rate, by page, after a discount or in another currency")
  func explained() {
    let interpretation = with {
      $0.fields += [
        Readings.field(.subtotal, "25,00 €", label: "Zwischensumme", top: 0.4),
        Readings.field(.tax, "4,75 €", label: "MwSt", top: 0.41),
        Readings.field(.total, "130,00 USD", label: "Total USD", top: 0.66),
        Readings.field(.vendorAddress, "80333 München, Deutschland", top: 0.06),
      ]
    }
    #expect(!rules(interpretation).contains("V24b"))
  }

  @Test("is not the sum that is carried over to the next page")
  func carried() {
    let interpretation = Readings.interpret(
      Reading(
        fields: [Readings.field(.total, "100,00 €", label: "Übertrag", top: 0.9)],
        tables: [ReadTable(rows: [Readings.row("Schrauben", price: "100,00", top: 0.3)])]))
    #expect(interpretation.invoice.total.value == nil)
  }

  @Test("is a balance of an earlier month that was taken for a line")
  func broughtForward() {
    let lines = [
      Readings.line("Brought forward from February", top: 0.5), Readings.amount("600.00", top: 0.5),
      Readings.line("Total", top: 0.6), Readings.amount("700.00", top: 0.6),
    ]
    let interpretation = Readings.interpret(
      Reading(
        fields: [Readings.field(.total, "700.00", label: "Total", top: 0.6)],
        tables: [ReadTable(rows: [Readings.row("Cleaning", price: "100.00", top: 0.3)])], lines: lines))
    #expect(interpretation.invoice.lines.count == 1)
    #expect(rules(interpretation).contains("V01"))
  }

  @Test("shows in a tax that is too high for its rate, or for any")
  func impossibleTax() {
    for label in ["TVA 20 %", "TVA"] {
      let interpretation = Readings.interpret(
        Reading(fields: [
          Readings.field(.subtotal, "288,00 €", label: "Total HT", top: 0.60),
          Readings.field(.tax, "2057,60 €", label: label, top: 0.62),
          Readings.field(.total, "2345,60 €", label: "Total TTC", top: 0.64),
        ]))
      #expect(outcome(interpretation) == .needsReview)
      #expect(rules(interpretation).contains { $0 == "V05" || $0 == "V11" })
    }
  }

  @Test("is not confirmed by the same print under another name")
  func samePrint() {
    var due = Readings.field(.amountDue, "119,00 €", label: "Zahlbetrag", top: 0.64)
    let total = Readings.field(.total, "119,00 €", label: "Gesamtbetrag", top: 0.64)
    let once = Readings.interpret(Reading(fields: [total, due]))
    #expect(once.invoice.total.state != .proven)
    due.value.box = due.value.box?.with(top: 0.7)
    let twice = Readings.interpret(Reading(fields: [total, due]))
    #expect(twice.invoice.total.state == .proven)
  }

  @Test("is told from the sum of two taxes of one amount")
  func equalTaxes() {
    let invoice = Readings.interpret(
      Reading(fields: [
        Readings.field(.subtotal, "1,000.00", label: "Taxable Value", top: 0.60),
        Readings.field(.tax, "90.00", label: "CGST 9%", top: 0.61),
        Readings.field(.tax, "90.00", label: "SGST 9%", top: 0.62),
        Readings.field(.total, "₹1,180.00", label: "Grand Total", top: 0.64),
      ])
    ).invoice
    #expect(invoice.tax.value?.description == "180.00")
    #expect(invoice.tax.state == .proven)
    #expect(invoice.currency.value?.rawValue == "INR")
  }

  @Test("is not read from dinars of three decimals")
  func threeDecimals() {
    let invoice = Readings.interpret(
      Reading(
        fields: [Readings.field(.total, "KD 19.750", label: "Total", top: 0.64)],
        tables: [
          ReadTable(rows: [
            Readings.row("Paper", price: "12.500", top: 0.3), Readings.row("Pens", price: "7.250", top: 0.32),
          ])
        ])
    ).invoice
    #expect(invoice.total.value?.description == "19.75")
    #expect(invoice.currency.value?.rawValue == "KWD")
  }

  @Test(
    "is not approved on a document that asks for nothing yet, or for what an invoice asks for",
    arguments: ["Mahnung", "Quotation", "Lieferschein", "Proforma Invoice", "Statement of account"])
  func noInvoice(title: String) {
    let interpretation = with {
      $0.lines.append(Readings.line(title, left: 0.4, top: 0.08))
      $0.fields[1] = Readings.field(.invoiceNumber, "R-1001", label: "Nr.", top: 0.1)
    }
    #expect(rules(interpretation).contains("V09b"))
    #expect(outcome(interpretation) == .needsReview)
  }

  @Test(
    "is not approved where the document says that it has more pages",
    arguments: ["Seite 1 von 2", "Page 1/2", "Continued overleaf"])
  func missingPage(text: String) {
    let interpretation = with { $0.lines.append(Readings.line(text, left: 0.4, top: 0.95)) }
    #expect(rules(interpretation).contains("V30"))
    #expect(outcome(with { $0.lines.append(Readings.line("Seite 1 von 1", top: 0.95)) }) == .approved)
  }

  @Test("is a vendor that stands where the receiver does")
  func vendorBelowBillTo() {
    let interpretation = with {
      $0.lines = [
        Readings.line("Rechnungsempfänger", top: 0.04), Readings.line("Acme GmbH", top: 0.052),
        Readings.line("80333 München", top: 0.064),
      ]
      $0.fields[0].value.box = $0.lines[1].box
    }
    #expect(interpretation.invoice.vendor.name.state == .unproven)
    #expect(outcome(interpretation) == .needsReview)
  }

  @Test("is a vendor that is only who is paid")
  func payee() {
    let interpretation = with {
      var factor = Readings.field(.vendorName, "Swift Factoring Ltd", top: 0.9)
      factor.groups = ["VENDOR_REMIT_TO"]
      $0.fields.append(factor)
    }
    #expect(interpretation.invoice.vendor.name.value == "Acme GmbH")
  }

  @Test("is a date of delivery that was given as the date of the document")
  func dateOfDelivery() {
    let interpretation = with {
      $0.fields[2] = Readings.field(.issueDate, "14.02.2026", label: "Lieferdatum", top: 0.12)
    }
    #expect(interpretation.invoice.issueDate.value == nil)
    #expect(interpretation.invoice.deliveryDate.value?.description == "2026-02-14")
  }

  @Test(
    "is not a net amount that was typed as what is due, with the tax as a payment", arguments: [true, false])
  func netTypedAsDue(isLabelled: Bool) {
    let interpretation = with {
      $0.fields[4] = Readings.field(
        .amountDue, "100,00 €", label: isLabelled ? "Summe netto" : nil, top: 0.6)
      $0.lines = [Readings.line("Summe netto", top: 0.6), Readings.amount("100,00 €", right: 0.8, top: 0.6)]
      $0.fields[4].value.box = $0.lines[1].box
    }
    #expect(interpretation.invoice.amountDue.value == nil)
    #expect(interpretation.invoice.amountPaid.value == nil)
  }

  @Test("does not hide in the only line of a table that was lost")
  func onlyLineLost() {
    let interpretation = Readings.interpret(
      Reading(
        fields: [
          Readings.field(.total, "3.50", label: "Total", top: 0.5),
          Readings.field(.amountPaid, "5.00", label: "Cash", top: 0.52),
          Readings.field(.other, "1.50", label: "Change", top: 0.54),
        ],
        lines: [
          Readings.line("Item", top: 0.3), Readings.amount("Price", top: 0.3),
          Readings.line("Tea", top: 0.32),
          Readings.amount("3.50", top: 0.32), Readings.line("Total", top: 0.5),
          Readings.amount("3.50", top: 0.5),
        ]))
    #expect(interpretation.invoice.total.state == .proven)
    #expect(rules(interpretation).contains("V30"))
  }

  @Test("is not the amount of a sentence that names the total")
  func sentence() {
    let interpretation = with {
      $0.lines = [
        Readings.line(
          "Im Rechnungsbetrag sind gem. § 35a EStG Lohnkosten in Höhe von 83,03 € enthalten", top: 0.8)
      ]
    }
    #expect(!rules(interpretation).contains("V24b"))
  }

  @Test("is not the date of the invoice that a credit note takes back")
  func dateOfAnother() {
    let interpretation = with {
      $0.lines = [
        Readings.line("zur Rechnung", left: 0.1, top: 0.2),
        Readings.line("RE-17 vom 19. Januar 2026", left: 0.3, top: 0.2),
      ]
    }
    #expect(interpretation.invoice.issueDate.value?.description == "2026-02-14")
    #expect(!rules(interpretation).contains("V24"))
  }

  @Test("is not the tax because a stamp or a number for taxes stands near it")
  func stampIsNoTax() {
    let reading = Reading(
      fields: [
        Readings.field(.subtotal, "900,00 €", label: "Imponibile", top: 0.4),
        Readings.field(.total, "902,00 €", label: "Totale da pagare", top: 0.44),
      ],
      lines: [
        Readings.line("P.IVA 06911230481", left: 0.6, top: 0.34),
        Readings.line("Imposta di bollo", top: 0.42), Readings.line("2,00 €", left: 0.6, top: 0.42),
      ])
    #expect(Readings.interpret(reading).invoice.tax.value == nil)
  }
}
