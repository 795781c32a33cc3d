import Foundation
import InvoiceDomain
import Testing

@testable import InvoiceAdapters

@Suite("Answers of Textract") struct TextractReadingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/textract")

  private func data(_ name: String) throws -> Data {
    try Data(contentsOf: Self.folder.appending(path: "\(name).json"))
  }

  private func interpret(_ names: String...) throws -> (invoice: Invoice, decision: Decision) {
    let reading = try TextractAnswerReader.reading(of: names.map(data))
    let today = try #require(CalendarDate(iso: "2022-01-01"))
    let result = Interpreter().interpret(reading, today: today)
    return (result.invoice, DecisionPolicy().decide(result.invoice, findings: result.findings))
  }

  @Test("an answer without types for item names gives a sound invoice")
  func oldModel() throws {
    let (invoice, decision) = try interpret("invoice-2021")
    #expect(invoice.total.value == Amount(plain: "6231.09"))
    #expect(invoice.subtotal.value == Amount(plain: "6169.40"))
    #expect(invoice.currency.value?.rawValue == "USD")
    #expect(invoice.purchaseOrder.value == "098ZYX7654")
    #expect(invoice.lines.map(\.name.value) == ["Product 1", "Service 3", "Product 2", "Product 3"])
    #expect(invoice.lines[1].quantity.value == nil)
    #expect(decision.outcome == .approved)
  }

  @Test("a vendor that only a web address names goes to a person")
  func inferredVendor() throws {
    let (invoice, decision) = try interpret("invoice-2023")
    #expect(invoice.vendor.name.value == "amazon.com")
    #expect(decision.outcome == .needsReview)
  }

  @Test("two ExpenseDocuments of one invoice are one invoice, in any order", arguments: [false, true])
  func twoPages(reversed: Bool) throws {
    let (invoice, _) =
      reversed
      ? try interpret("two-pages-part-2", "two-pages-part-1")
      : try interpret("two-pages-part-1", "two-pages-part-2")
    #expect(invoice.total.value == Amount(plain: "5715"))
    #expect(invoice.total.state == .proven)
    #expect(invoice.lines.count == 8)
    #expect(invoice.lines.first?.price.value == Amount(plain: "1350"))
    #expect(invoice.vendor.name.value == "META LEGAL & FINANCE")
    #expect(invoice.receiver.name.value == "Abstractors and Design Co.")
    #expect(invoice.completeness.isComplete)
  }

  @Test(
    "the first result page alone is incomplete",
    arguments: ["two-pages-part-1", "partial-success", "repeated-part-1"])
  func incomplete(name: String) throws {
    let (invoice, decision) = try interpret(name)
    #expect(!invoice.completeness.isComplete)
    #expect(invoice.total.value == nil)
    #expect(decision.outcome == .needsReview)
  }

  @Test("a repeated result page counts once")
  func repeated() throws {
    let (invoice, _) = try interpret("repeated-part-1", "repeated-part-2")
    #expect(invoice.lines.count == 3)
    #expect(invoice.tax.value == Amount(plain: "7.68"))
    #expect(invoice.completeness.isComplete)
  }

  @Test("equal rows of one table stay, mixed codes and names are told apart")
  func mixedRows() throws {
    let (invoice, _) = try interpret("receipt-2021")
    #expect(invoice.lines.count == 3)
    #expect(invoice.lines.map(\.productCode.value) == ["10166", "10166", "11899"])
    #expect(invoice.tax.state == .proven)
  }

  @Test("the place of a shop decides dollars and the order of a date")
  func place() throws {
    let (invoice, _) = try interpret("receipt-2022")
    #expect(invoice.currency.value?.rawValue == "USD")
    #expect(invoice.issueDate.value == CalendarDate(iso: "2019-12-07"))
  }

  @Test("an empty value without a place is no value")
  func empty() throws {
    let (invoice, decision) = try interpret("no-geometry")
    #expect(invoice.vendor.name.value == nil)
    #expect(decision.outcome == .needsReview)
  }

  @Test(
    "no truncation of an answer is approved",
    arguments: stride(from: 0, to: 100, by: 7).map { Double($0) / 100 })
  func truncated(share: Double) throws {
    let whole = try data("invoice-2021")
    let cut = whole.prefix(Int(Double(whole.count) * share))
    #expect(throws: TextractAnswerReader.Unreadable.self) {
      try TextractAnswerReader.reading(of: [Data(cut)])
    }
  }

  @Test(
    "legal answers without anything in them give an empty invoice",
    arguments: [
      "{}", #"{"ExpenseDocuments":[]}"#, #"{"ExpenseDocuments":[{}]}"#,
      #"{"ExpenseDocuments":[{"SummaryFields":[{"Type":{}}],"LineItemGroups":[{}]}]}"#,
    ])
  func bare(json: String) throws {
    let reading = try TextractAnswerReader.reading(of: [Data(json.utf8)])
    let invoice = Interpreter().interpret(reading, today: try #require(CalendarDate(iso: "2022-01-01")))
      .invoice
    #expect(invoice.total.value == nil)
    #expect(invoice.lines.isEmpty)
  }

  @Test(
    "places beyond the page end at its edge, and confidences at 0 and 100", arguments: ["1e300", "-1e300"])
  func impossibleNumbers(number: String) throws {
    let geometry = """
      {"BoundingBox": {"Left": \(number), "Top": \(number), "Width": \(number), "Height": \(number)}}
      """
    let detection = """
      {"Text": "2024-17", "Confidence": \(number), "Geometry": \(geometry)}
      """
    let field = """
      {"Type": {"Text": "INVOICE_RECEIPT_ID", "Confidence": \(number)},
       "LabelDetection": \(detection), "ValueDetection": \(detection)}
      """
    let answer = #"{"ExpenseDocuments": [{"ExpenseIndex": 1, "SummaryFields": [\#(field)]}]}"#
    let reading = try TextractAnswerReader.reading(of: [Data(answer.utf8)])
    let read = try #require(reading.fields.first)
    let box = try #require(read.value.box)
    #expect([box.left, box.top, box.right, box.bottom].allSatisfy { (0...1).contains($0) })
    #expect((0...100).contains(read.confidence))
    #expect(
      try Interpreter().interpret(reading, today: #require(CalendarDate(iso: "2024-12-01"))).invoice.number
        .value == "2024-17")
  }

  @Test("pages that no document has end nothing", arguments: [Int.max, Int.min, 0])
  func impossiblePages(page: Int) throws {
    let answer = """
      {"ExpenseDocuments": [{"ExpenseIndex": \(page), "Blocks": [
        {"BlockType": "LINE", "Text": "Continued on next page", "Page": \(page)}]}]}
      """
    let reading = try TextractAnswerReader.reading(of: [Data(answer.utf8)])
    #expect(reading.lines.allSatisfy { (1...3000).contains($0.page) })
    #expect(
      try !Interpreter().interpret(reading, today: #require(CalendarDate(iso: "2024-12-01"))).invoice
        .completeness.isComplete)
  }
}
