import Testing

@testable import InvoiceDomain

@Suite("Lines that the reader cut wrongly or left out") struct LineRecoveryTests {
  /// Rows of a table with quantity, unit price and price, and the sums below.
  private func page(_ rows: [(name: String, quantity: String, unitPrice: String, price: String)], net: String)
    -> [TextSpan]
  {
    var lines: [TextSpan] = []
    for (index, row) in rows.enumerated() {
      let top = 0.3 + 0.02 * Double(index)
      lines += [
        Readings.line(row.name, top: top), Readings.amount(row.quantity, right: 0.5, top: top),
        Readings.amount(row.unitPrice, right: 0.7, top: top), Readings.amount(row.price, top: top),
      ]
    }
    return lines + [Readings.line("Subtotal", left: 0.5, top: 0.6), Readings.amount(net, top: 0.6)]
  }

  private let rows = [
    (name: "Oak board", quantity: "2", unitPrice: "10.00", price: "20.00"),
    (name: "Service visit", quantity: "3", unitPrice: "5.00", price: "15.00"),
  ]

  @Test("rows of the page become lines when they make the net amount that is printed")
  func whole() {
    let reading = Reading(
      fields: [Readings.field(.subtotal, "35.00", label: "Subtotal", top: 0.6)],
      lines: page(rows, net: "35.00"))
    let lines = Readings.interpret(reading).invoice.lines
    #expect(lines.map(\.name.value) == ["Oak board", "Service visit"])
    #expect(lines.map(\.price.value) == [Amount(plain: "20"), Amount(plain: "15")])
    #expect(lines.map(\.quantity.value) == [Amount(plain: "2"), Amount(plain: "3")])
    #expect(lines[1].price.box != nil)
    #expect(lines.allSatisfy { $0.price.state == .proven })
  }

  @Test("places that no page has end nothing", arguments: [1e300, -1e300, .infinity, -.infinity])
  func impossible(place: Double) {
    let reading = Reading(
      fields: [Readings.field(.subtotal, "35.00", label: "Subtotal", top: 0.6)],
      lines: page(rows, net: "35.00") + [Readings.amount("20.00", right: place, top: 0.3)])
    #expect(Readings.decide(reading).outcome != .approved)
  }

  @Test("rows that do not add up to anything stay out, and the document is seen to be incomplete")
  func unproven() {
    var lines = page(rows, net: "36.00")
    lines += [
      Readings.line("Description", top: 0.28), Readings.amount("Quantity", right: 0.5, top: 0.28),
      Readings.amount("Unit price", right: 0.7, top: 0.28), Readings.amount("Amount", top: 0.28),
    ]
    let reading = Reading(
      fields: [Readings.field(.subtotal, "36.00", label: "Subtotal", top: 0.6)], lines: lines)
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.lines.isEmpty)
    #expect(invoice.completeness.rowsSeen == 2)
    #expect(!invoice.completeness.isComplete)
  }

  @Test("a row with prices at two heights is two rows, and a name above its amounts is one")
  func repair() {
    func cell(_ kind: FieldKind, _ text: String, _ top: Double) -> ReadField {
      Readings.field(kind, text, top: top)
    }
    let merged = ReadRow(cells: [
      cell(.item, "Oak board", 0.3), cell(.price, "20.00", 0.3), cell(.item, "Visit", 0.32),
      cell(.price, "15.00", 0.32),
    ])
    #expect(
      RowRepair.repaired([merged]).map { $0.cells.map(\.value.text) } == [
        ["Oak board", "20.00"], ["Visit", "15.00"],
      ])
    let halves = [
      ReadRow(cells: [cell(.item, "Oak board", 0.3)]),
      ReadRow(cells: [cell(.quantity, "2", 0.312), cell(.price, "20.00", 0.312)]),
    ]
    #expect(RowRepair.repaired(halves).map { $0.cells.map(\.value.text) } == [["Oak board", "2", "20.00"]])
    let apart = [
      ReadRow(cells: [cell(.item, "Heading", 0.3)]), ReadRow(cells: [cell(.price, "20.00", 0.5)]),
    ]
    #expect(RowRepair.repaired(apart) == apart)
  }

  @Test(
    "columns that the reader did not understand are quantity and unit price when the row comes out with them")
  func otherColumns() {
    var reading = Readings.soundInvoice()
    reading.tables[0].rows[0].cells = [
      Readings.field(.item, "Schrauben", top: 0.3), Readings.field(.other, "10", top: 0.3),
      Readings.field(.other, "2,50", top: 0.3), Readings.field(.price, "25,00", top: 0.3),
    ]
    let line = Readings.interpret(reading).invoice.lines[0]
    #expect(line.quantity.value == Amount(plain: "10"))
    #expect(line.unitPrice.value == Amount(plain: "2.5"))
  }

  @Test("a tax that is in the prices already and sums with words of their own are no lines")
  func sums() {
    for name in ["(Bill Inclusive of 6% GST :", "Amount To Be Paid", "Rounding Adjustment"] {
      var reading = Readings.soundInvoice()
      reading.tables[0].rows.append(Readings.row(name, price: "2,00", top: 0.34))
      #expect(Readings.interpret(reading).invoice.lines.count == 2, "\(name)")
    }
  }
}
