import FoundationEssentials

@testable import InvoiceDomain

/// Readings written in tests.
enum Readings {
  /// 1 March 2026.
  static let today = CalendarDate(utc: Date(timeIntervalSince1970: 1_772_323_200))

  static func field(
    _ kind: FieldKind, _ text: String, label: String? = nil, confidence: Double = 98, page: Int = 1,
    top: Double = 0.5
  ) -> ReadField {
    ReadField(
      kind: kind, kindConfidence: confidence,
      label: label.map { TextSpan(text: $0, confidence: confidence, page: page, box: box(top, left: 0.1)) },
      value: TextSpan(text: text, confidence: confidence, page: page, box: box(top, left: 0.6)))
  }

  /// A line of text at a place of the page.
  static func line(
    _ text: String, left: Double = 0.1, top: Double, page: Int = 1, confidence: Double = 98
  ) -> TextSpan {
    TextSpan(
      text: text, confidence: confidence, page: page,
      box: Box(left: left, top: top, width: 0.01 * Double(text.count), height: 0.01))
  }

  /// A line of text that ends at a place, as amounts do.
  static func amount(_ text: String, right: Double = 0.9, top: Double, page: Int = 1) -> TextSpan {
    let width = 0.01 * Double(text.count)
    return TextSpan(
      text: text, confidence: 98, page: page,
      box: Box(left: right - width, top: top, width: width, height: 0.01))
  }

  static func box(_ top: Double, left: Double) -> Box { Box(left: left, top: top, width: 0.2, height: 0.01) }

  static func row(
    _ name: String, quantity: String? = nil, unitPrice: String? = nil, price: String, page: Int = 1,
    top: Double = 0.3
  ) -> ReadRow {
    var cells = [field(.item, name, page: page, top: top), field(.price, price, page: page, top: top)]
    if let quantity { cells.append(field(.quantity, quantity, page: page, top: top)) }
    if let unitPrice { cells.append(field(.unitPrice, unitPrice, page: page, top: top)) }
    return ReadRow(cells: cells)
  }

  /// A sound invoice: everything there, everything adds up.
  static func soundInvoice() -> Reading {
    Reading(
      pagesInFile: 1, pagesRead: [1],
      fields: [
        field(.vendorName, "Acme GmbH", top: 0.05),
        field(.invoiceNumber, "R-1001", label: "Rechnung Nr.", top: 0.1),
        field(.issueDate, "14.02.2026", label: "Datum", top: 0.12),
        field(.dueDate, "28.02.2026", label: "Fällig am", top: 0.14),
        field(.subtotal, "100,00 €", label: "Summe netto", top: 0.6),
        field(.tax, "19,00 €", label: "19 % MwSt", top: 0.62),
        field(.total, "119,00 €", label: "Gesamtbetrag", top: 0.64),
      ],
      tables: [
        ReadTable(rows: [
          row("Schrauben", quantity: "10", unitPrice: "2,50", price: "25,00", top: 0.3),
          row("Bretter", quantity: "3", unitPrice: "25,00", price: "75,00", top: 0.32),
        ])
      ])
  }

  static func interpret(_ reading: Reading) -> Interpretation {
    Interpreter().interpret(reading, today: today)
  }

  static func decide(_ reading: Reading) -> Decision {
    let interpretation = interpret(reading)
    return DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings)
  }
}

extension Box {
  /// The same place but for what is given.
  func with(left: Double? = nil, top: Double? = nil, width: Double? = nil) -> Box {
    Box(left: left ?? self.left, top: top ?? self.top, width: width ?? self.width, height: height)
  }
}
