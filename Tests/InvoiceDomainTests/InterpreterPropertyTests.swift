import InvoiceTestSupport
import Testing

@testable import InvoiceDomain

@Suite("Whatever the order, whatever is missing") struct InterpreterPropertyTests {
  @Test("any order of the fields gives the same invoice", arguments: 1...50)
  func shuffledFields(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var reading = Readings.soundInvoice()
    reading.fields.append(Readings.field(.total, "75,00 €", label: "Total", confidence: 98, top: 0.5))
    reading.fields.append(Readings.field(.vendorName, "Beta AG", confidence: 98, top: 0.07))
    let expected = Readings.interpret(reading)
    reading.fields.shuffle(using: &random)
    #expect(Readings.interpret(reading) == expected)
  }

  @Test("leaving out any one amount or line never gives approval with a wrong total", arguments: 0..<9)
  func leftOut(index: Int) {
    var reading = Readings.soundInvoice()
    if index < reading.fields.count {
      reading.fields.remove(at: index)
    } else {
      reading.tables[0].rows.remove(at: index - reading.fields.count)
    }
    let interpretation = Readings.interpret(reading)
    let decision = DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings)
    if decision.outcome == .approved { #expect(interpretation.invoice.total.value == Amount(plain: "119")) }
  }

  @Test("a reading that was cut short is never approved")
  func cutShort() {
    var reading = Readings.soundInvoice()
    reading.isCutShort = true
    #expect(Readings.decide(reading).outcome == .needsReview)
    reading = Readings.soundInvoice()
    reading.pagesInFile = 2
    #expect(Readings.decide(reading).outcome == .needsReview)
    reading = Readings.soundInvoice()
    reading.pagesFailed = [1]
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("one changed digit of one amount is never approved", arguments: 0..<3)
  func changedDigit(index: Int) {
    var reading = Readings.soundInvoice()
    let amounts = reading.fields.indices.filter {
      [.total, .subtotal, .tax].contains(reading.fields[$0].kind)
    }
    reading.fields[amounts[index]].value.text = reading.fields[amounts[index]].value.text.replacing(
      "1", with: "7")
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  /// The sound invoice over two pages, with its text.
  private static func twoPages() -> Reading {
    var reading = Readings.soundInvoice()
    reading.pagesInFile = 2
    reading.pagesRead = [1, 2]
    for index in reading.fields.indices where reading.fields[index].value.box.map({ $0.top >= 0.6 }) ?? false
    {
      reading.fields[index].value.page = 2
    }
    reading.lines = [
      Readings.line("Acme GmbH", top: 0.05), Readings.line("Rechnung Nr. R-1001", top: 0.1),
      Readings.line("Kunde", top: 0.15), Readings.line("Anna Berg", top: 0.17),
      Readings.line("Lindenweg 12", top: 0.19), Readings.line("80333 München", top: 0.21),
      Readings.line("Summe netto 100,00 €", top: 0.6, page: 2),
      Readings.line("Gesamtbetrag 119,00 €", top: 0.64, page: 2),
    ]
    return reading
  }

  @Test("any order of pages, tables and fields gives the same invoice", arguments: 1...50)
  func shuffledPages(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var reading = Self.twoPages()
    let second = ReadTable(rows: [Readings.row("Nägel", price: "5,00", page: 2, top: 0.2)])
    reading.tables.append(second)
    let expected = Readings.interpret(reading)
    reading.fields.shuffle(using: &random)
    reading.tables.shuffle(using: &random)
    if Bool.random(using: &random) {
      reading.lines = reading.lines.filter { $0.page == 2 } + reading.lines.filter { $0.page == 1 }
    }
    #expect(Readings.interpret(reading) == expected)
  }

  @Test("a reading cut off anywhere is not approved, and a page that was lost never", arguments: 1...100)
  func truncated(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var reading = Self.twoPages()
    reading.fields = Array(reading.fields.prefix(Int.random(in: 0...reading.fields.count, using: &random)))
    reading.lines = Array(reading.lines.prefix(Int.random(in: 0...reading.lines.count, using: &random)))
    if Bool.random(using: &random) { reading.tables = [] }
    reading.isCutShort = true
    #expect(Readings.decide(reading).outcome != .approved)
    reading.isCutShort = false
    reading.pagesRead = [Int.random(in: 1...2, using: &random)]
    #expect(Readings.decide(reading).outcome != .approved)
  }

  @Test("any subset of what was read gives an invoice whose values all are printed", arguments: 1...100)
  func subsets(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var reading = Self.twoPages()
    reading.fields = reading.fields.filter { _ in Bool.random(using: &random) }
    reading.lines = reading.lines.filter { _ in Bool.random(using: &random) }
    let prints = reading.fields.map(\.value.text) + reading.lines.map(\.text)
    let cells = reading.tables.flatMap(\.rows).flatMap(\.cells).map(\.value.text)
    let invoice = Readings.interpret(reading).invoice
    for field in AmountField.allCases {
      guard let printed = invoice[field].asPrinted, invoice[field].value != nil else { continue }
      #expect((prints + cells).contains { $0.contains(printed) }, "\(field)")
    }
  }
}
