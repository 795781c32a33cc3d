import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Record table")
struct RecordTableTests {
  @Test("shows a record on a line")
  func line() {
    let text = RecordTable(records: [sampleRecord("a", reasons: ["Look here.", "And there."])]).text
    #expect(
      text.split(separator: "\n").last == """
        aaaaaaaaaaaa  2026-11-21  invoice.pdf  Acme GmbH  R-001   2026-03-31  1234.50  EUR  approved  (1 of 2) Look here.
        """)
  }

  @Test("shows what is not known as an en dash, never as 0")
  func unknown() {
    var record = sampleRecord("a", status: .processing)
    record.details = nil
    let line = RecordTable(records: [record]).text.split(separator: "\n").last ?? ""
    #expect(!line.contains(" 0"))
    #expect(line.count { $0 == "–" } == 6)
  }

  @Test("names the failure and where it happened")
  func failure() {
    var record = sampleRecord("a", status: .failed)
    record.failure = RunFailure(state: "ExtractSync", error: "ThrottlingException")
    #expect(RecordTable(records: [record]).text.contains("ThrottlingException in ExtractSync"))
  }
}
