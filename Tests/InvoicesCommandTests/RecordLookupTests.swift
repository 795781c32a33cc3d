import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Record lookup")
struct RecordLookupTests {
  @Test(
    "takes an ID, its beginning in any case, a file name or a key",
    arguments: [String(repeating: "b", count: 64), "bbbb", "BBBBBB", "b.pdf", "incoming/b.pdf"])
  func finds(text: String) async throws {
    let record = try await lookup(sampleRecord("a", file: "a.pdf"), sampleRecord("b", file: "b.pdf")).record(
      text)
    #expect(record.documentID.first == "b")
  }

  @Test("prefers nothing: several documents are all named", arguments: ["same.pdf", "aaaa"])
  func ambiguous(text: String) async {
    var second = sampleRecord("b", file: "same.pdf")
    second.document.documentID = "aaaa" + String(repeating: "b", count: 60)
    let failure = await #expect(throws: CommandFailure.self) {
      try await lookup(sampleRecord("a", file: "same.pdf"), second).record(text)
    }
    #expect(failure?.code == .failed)
    #expect(failure?.message?.contains("aaaaaaaaaaaaaaaa ") == true)
    #expect(failure?.message?.contains("aaaabbbbbbbbbbbb ") == true)
  }

  @Test("says what to do when there is no such document", arguments: ["cccc", "bbb", "none.pdf"])
  func unknown(text: String) async {
    let failure = await #expect(throws: CommandFailure.self) {
      try await lookup(sampleRecord("b")).record(text)
    }
    #expect(failure?.message?.contains("invoices list") == true)
  }

  private func lookup(_ records: InvoiceRecord...) -> RecordLookup {
    let queries = SampleQueries(records: records)
    return RecordLookup(
      queries: queries, search: RecordSearch(queries: queries, now: { Timestamp(milliseconds: 0) }))
  }
}
