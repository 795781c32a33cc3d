import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct StoreInvoiceTests {
  let desk = StoreDesk()

  @Test func writesTheRecordItsVersionItsEventsAndTheCanonicalInvoice() async throws {
    try await desk.claim("one")
    desk.clock.advance(seconds: 5)
    let stored = try await desk.store().store(try await desk.decide("one"), in: desk.invocation)
    let history = try #require(try await desk.history())
    #expect(history.latest.status == .needsReview)
    #expect(history.latest.details?.vendorName == "Müller & Söhne")
    #expect(history.latest.reasons == ["The total is not confirmed."])
    #expect(history.latest.resultKey == stored.invoiceKey)
    #expect(history.latest.receivedAt.description == "2026-11-21T12:00:00.000Z")
    #expect(history.latest.updatedAt.description == "2026-11-21T12:00:05.000Z")
    #expect(history.versions == [history.latest])
    #expect(history.events.map(\.name) == [.validated, .decided, .stored])
    #expect(stored.invoiceKey == "invoices/\(desk.document.documentID)/one.json")
    #expect(await desk.results.keys.contains(stored.invoiceKey))
  }

  @Test func leavesTheRawTextOutOfTheRecord() async throws {
    try await desk.claim("one")
    _ = try await desk.store().store(try await desk.decide("one"), in: desk.invocation)
    let json = try #require(try await desk.record()?.extractedData)
    #expect(!json.contains("Page 1"))
    #expect(json.contains("R-1"))
  }

  @Test func leavesAnInvoiceOfOver200KilobytesOutOfTheRecord() async throws {
    var invoice = StoreDesk.invoice
    invoice.keyValuePairs = [KeyValuePair(key: "notes", value: String(repeating: "x", count: 200_000))]
    try await desk.claim("one")
    _ = try await desk.store().store(
      try await desk.decide("one", invoice: invoice), in: desk.invocation)
    #expect(try await desk.record()?.extractedData == nil)
    #expect(try await desk.record()?.status == .needsReview)
  }

  @Test func recordsADocumentThatWasTurnedAwayWithoutAnInvoice() async throws {
    try await desk.claim("one")
    let request = try await desk.decide("one", outcome: .rejected, invoice: nil)
    _ = try await desk.store().store(request, in: desk.invocation)
    let record = try #require(try await desk.record())
    #expect(record.status == .rejected)
    #expect(record.details == nil)
    #expect(record.readingKey == nil)
    #expect(try await desk.history()?.events.map(\.name) == [.decided, .stored])
  }

  @Test func maySafelyBeRetried() async throws {
    try await desk.claim("one")
    let request = try await desk.decide("one")
    let failing = desk.store(records: FailingInvoiceRecords(desk.table, failing: 1))
    await #expect(throws: StepFailure.self) {
      try await failing.store(request, in: desk.invocation)
    }
    let first = try await failing.store(request, in: desk.invocation)
    let history = try await desk.history()
    #expect(try await failing.store(request, in: desk.invocation) == first)
    #expect(try await desk.history() == history)
  }

  @Test func neverOverwritesWhatANewerRunHas() async throws {
    try await desk.claim("one")
    let late = try await desk.decide("one", outcome: .approved)
    try await desk.claim("two", terms: .takeover(from: "one"))
    let before = try await desk.history()
    _ = try await desk.store().store(late, in: desk.invocation)
    #expect(try await desk.history() == before)
  }

  @Test func failsAsResultMissingOrUnreadable() async throws {
    try await desk.claim("one")
    let request = try await desk.decide("one")
    try await desk.results.write(Data("{".utf8), to: request.processed.invoiceKey)
    func failure() async -> String? {
      await #expect(throws: StepFailure.self) {
        try await desk.store().store(request, in: desk.invocation)
      }?
      .errorType
    }
    #expect(await failure() == "ResultUnreadable")
    try await desk.results.delete([request.processed.invoiceKey])
    #expect(await failure() == "ResultMissing")
  }
}
