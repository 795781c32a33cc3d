import Testing

@testable import InvoiceDomain

@Suite("Numbers of documents") struct IdentifierResolverTests {
  @Test("a bare number is named by the heading beside it or above it")
  func headings() {
    let beside = Reading(lines: [
      Readings.line("Handelsrechnung (380)", top: 0.1), Readings.line("Nr. 280081", left: 0.4, top: 0.1),
    ])
    #expect(Readings.interpret(beside).invoice.number.value == "280081")
    let above = Reading(lines: [
      Readings.line("INVOICE", left: 0.7, top: 0.1), Readings.line("# A-77", left: 0.7, top: 0.12),
    ])
    #expect(Readings.interpret(above).invoice.number.value == "A-77")
  }

  @Test(
    "a date, money and a note in brackets are no number of an invoice",
    arguments: ["27/06/2018", "300 € HT)", "(380)", "ABC"])
  func impossible(text: String) {
    #expect(!IdentifierPrint.isPossible(text, .invoiceNumber))
  }

  @Test("the same number with and without its letters is one number")
  func sameNumber() {
    let reading = Reading(fields: [
      Readings.field(.invoiceNumber, "E2018092011804", label: "Rechnung Nr.", top: 0.1),
      Readings.field(.invoiceNumber, "2018092011804", label: "Belegnummer", top: 0.6),
    ])
    let number = Readings.interpret(reading).invoice.number
    #expect(number.value == "E2018092011804")
    #expect(number.rivalConfidence == nil)
  }

  @Test("the date of an order is not the date of the invoice that mentions it")
  func orderDate() {
    let line = Readings.line("Rechnung gemäß Bestellung Nr. 2018-471331 vom 01.03.2018.", top: 0.5)
    let box = line.box.map { Box(left: $0.right - 0.11, top: $0.top, width: 0.11, height: $0.height) }
    let reading = Reading(
      fields: [
        Readings.field(.issueDate, "05.06.2018", label: "vom", confidence: 90, top: 0.1),
        ReadField(
          kind: .issueDate, kindConfidence: 99, label: TextSpan(text: "vom", confidence: 99, page: 1),
          value: TextSpan(text: "01.03.2018.", confidence: 99, page: 1, box: box)),
      ],
      lines: [line])
    let date = Readings.interpret(reading).invoice.issueDate
    #expect(date.value == CalendarDate(iso: "2018-06-05"))
    #expect(date.rivalConfidence == nil)
  }

  @Test("a post box is no order, and a comma behind a number is no part of it")
  func postBox() {
    let reading = Reading(
      fields: [Readings.field(.invoiceNumber, "2023-118204,", label: "Rechnung Nr.")],
      lines: [Readings.line("PO Box 118", top: 0.1), Readings.line("P.O. BOX 660811", top: 0.2)])
    let invoice = Readings.interpret(reading).invoice
    #expect(invoice.number.value == "2023-118204")
    #expect(invoice.purchaseOrder.value == nil)
  }

  @Test("the invoices that a statement lists are not its number")
  func listedNumbers() {
    let lines = ["Invoice 88120", "Invoice 88417", "Invoice 88702"].enumerated().map { index, text in
      Readings.line(text, left: 0.3, top: 0.3 + 0.03 * Double(index))
    }
    #expect(Readings.interpret(Reading(lines: lines)).invoice.number.value == nil)
    #expect(Readings.interpret(Reading(lines: [lines[0]])).invoice.number.value == "88120")
  }

  @Test("the number of the card terminal's slip is not the receipt's")
  func cardSlip() {
    let reading = Reading(
      fields: [
        Readings.field(.invoiceNumber, "018834/2", label: "Beleg", confidence: 50, top: 0.2),
        Readings.field(.invoiceNumber, "7731", label: "Beleg-Nr.", confidence: 75, top: 0.9),
      ],
      lines: [Readings.line("girocard kontaktlos", top: 0.8)])
    #expect(Readings.interpret(reading).invoice.number.value == "018834/2")
  }

  @Test("a date is no number", arguments: [FieldKind.invoiceNumber, .purchaseOrder, .customerNumber])
  func dates(kind: FieldKind) {
    #expect(!IdentifierPrint.isPossible("25.08.2026", kind))
    #expect(IdentifierPrint.isPossible("25/0826", kind))
  }

  @Test("a number that was read with and without the letters before it is the whole one")
  func wholeNumber() {
    func number(_ other: String) -> String? {
      let reading = Reading(fields: [
        Readings.field(.invoiceNumber, "26/ 00841", label: "No:", confidence: 90, top: 0.1),
        Readings.field(.invoiceNumber, other, label: "Invoice", confidence: 50, top: 0.8),
      ])
      return Readings.interpret(reading).invoice.number.value
    }
    #expect(number("PFS 26/ 00841") == "PFS 26/ 00841")
    #expect(number("Nr 26/ 00841") == "26/ 00841")
    #expect(number("Document 26/ 00841") == "26/ 00841")
  }
}
