import Foundation
import InvoiceDomain
import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Record sheet")
struct RecordSheetTests {
  @Test("shows record, decision, evidence, lines, findings and history")
  func everything() async throws {
    let text = RecordSheet(dossier: try await dossier()).text
    for part in [
      "Status        needs-review", "Total         1234.50 EUR", "  - The total was not proven.",
      "total", "1.234,50 €", "V03", "error", "Net and tax do not make the total.",
      "Used          pages read: 2, transitions: 12, seconds of functions: 2.3",
      "Cost          about $0.0205", "Widget", "19 %",
      "PROPOSED REPAIR", "- 1.5B", "+ 1.58", "admitted", "extract-sync",
    ] {
      #expect(text.contains(part), "\(part) is missing")
    }
  }

  @Test("says of an expected field that is absent why it is")
  func absent() async throws {
    let lines = RecordSheet(dossier: try await dossier()).text.split(separator: "\n")
    let number = try #require(lines.first { $0.hasPrefix("number ") })
    #expect(number.contains("–") && number.contains("ambiguous"))
    #expect(lines.contains { $0.hasPrefix("vendor.name ") && $0.contains("not-found") })
    #expect(!lines.contains { $0.hasPrefix("iban ") })
  }

  @Test("shows the rest where the result was archived, and says how it comes back")
  func archived() async throws {
    var record = sampleRecord("a")
    record.resultKey = "invoices/a/run-1.json"
    let dossier = try await Dossier(
      record, queries: SampleQueries(records: [record]),
      results: SampleResults(archived: ["invoices/a/run-1.json"]))
    let text = RecordSheet(dossier: dossier).text
    #expect(text.contains("Total         1234.50 EUR"))
    #expect(text.contains("lies in the archive") && text.contains("aws s3api restore-object"))
  }

  @Test("does without a result")
  func noResult() async throws {
    let record = sampleRecord("a", status: .processing)
    let dossier = try await Dossier(
      record, queries: SampleQueries(records: [record]), results: SampleResults())
    let text = RecordSheet(dossier: dossier).text
    #expect(text.contains("Result        –"))
    #expect(!text.contains("FIELD"))
  }

  @Test("fails on a result that cannot be decoded, instead of showing half of it")
  func unreadableResult() async {
    var record = sampleRecord("a")
    record.resultKey = "invoices/a.json"
    let failure = await #expect(throws: StepFailure.self) {
      try await Dossier(
        record, queries: SampleQueries(records: [record]),
        results: SampleResults(files: ["invoices/a.json": Data("{".utf8)]))
    }
    #expect(failure?.errorType == "ResultUnreadable")
  }

  private func dossier() async throws -> Dossier {
    var record = sampleRecord("a", status: .needsReview, reasons: ["The total was not proven."])
    record.resultKey = "invoices/a.json"
    record.usage = RunUsage(pages: 2, transitions: 12, milliseconds: 2345, gigabyteMilliseconds: 1100)
    record.costMicroUSD = 20_535
    var invoice = Invoice()
    invoice.total = Evidenced(
      value: Amount(plain: "1234.5"), asPrinted: "1.234,50 €", page: 2, confidence: 91.4, state: .proven,
      checks: ["V03"])
    invoice.number = .absent(.ambiguous)
    invoice.lines = [
      InvoiceLine(name: Evidenced(value: "Widget"), price: Evidenced(value: Amount(plain: "9.9")))
    ]
    invoice.taxes = [TaxLine(rate: Amount(plain: "19"), amount: Evidenced(value: Amount(plain: "1.58")))]
    let repair = Repair(
      field: "tax", printed: "1.5B", proposed: "1.58", value: Amount(plain: "1.58") ?? .zero,
      equations: ["V03"])
    let finding = Finding(
      rule: "V03", severity: .error, message: "Net and tax do not make the total.", repair: repair)
    let decided = DecidedInvoice(
      document: record.document, run: record.run,
      decision: Decision(outcome: .needsReview, reasons: record.reasons), invoice: invoice,
      findings: [finding],
      decidedAt: record.updatedAt)
    let event = HistoryEvent(.admitted, at: record.receivedAt, run: record.run, detail: "extract-sync")
    return try await Dossier(
      record, queries: SampleQueries(records: [record], events: [event]),
      results: SampleResults(files: ["invoices/a.json": try MessageJSON.encode(decided)]))
  }
}
