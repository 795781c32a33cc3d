import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// Storing where there is a ledger.
@Suite struct StoreLedgerTests {
  let desk = StoreDesk()

  @Test func writesTheInvoiceToTheLedgerAsItIsRecorded() async throws {
    let ledger = InMemoryInvoiceLedger()
    try await desk.claim("one")
    _ = try await desk.store(ledger: ledger).store(try await desk.decide("one"), in: desk.invocation)
    let entry = try #require(await ledger.entries[desk.document.documentID])
    #expect(entry.record == (try await desk.record()))
    #expect(entry.record.isInLedger == true)
    #expect(entry.invoice?.vendor.name.value == "Müller & Söhne")
    #expect(await ledger.deadlines == [desk.clock.now().adding(seconds: 50)])
  }

  @Test func recordsNoOutcomeBeforeTheLedgerHasIt() async throws {
    let ledger = InMemoryInvoiceLedger(failing: 1)
    try await desk.claim("one")
    let store = desk.store(ledger: ledger)
    let request = try await desk.decide("one")
    let failure = await #expect(throws: StepFailure.self) {
      try await store.store(request, in: desk.invocation)
    }
    #expect(failure?.errorType == "DependencyUnavailable")
    #expect(try await desk.record()?.status == .processing)
    _ = try await store.store(request, in: desk.invocation)
    #expect(try await desk.record()?.status == .needsReview)
    #expect(await ledger.entries.count == 1)
  }

  @Test func leavesADocumentThatTheLedgerCouldNotTakeFailedAndReadyForAnotherRun() async throws {
    try await desk.claim("one")
    let request = try await desk.decide("one")
    await #expect(throws: StepFailure.self) {
      try await desk.store(ledger: InMemoryInvoiceLedger(failing: 1)).store(request, in: desk.invocation)
    }
    try await RecordFailedRun(records: desk.table, queries: desk.table, now: desk.clock.now).record(
      FailedRun(
        run: Samples.run("one"), document: desk.document, event: nil,
        failure: RunFailure(state: "Store", error: "DependencyUnavailable")), log: desk.log)
    #expect(try await desk.record()?.status == .failed)
    try await desk.claim("two")
    let ledger = InMemoryInvoiceLedger()
    _ = try await desk.store(ledger: ledger).store(try await desk.decide("two"), in: desk.invocation)
    #expect(try await desk.record()?.status == .needsReview)
    #expect(await ledger.entries[desk.document.documentID]?.record.run.executionID == "two")
  }

  @Test func staysOutOfTheLedgerWhenAnotherRunHasTheDocument() async throws {
    let ledger = InMemoryInvoiceLedger()
    try await desk.claim("one")
    let late = try await desk.decide("one", outcome: .approved)
    try await desk.claim("two", terms: .takeover(from: "one"))
    _ = try await desk.store(ledger: ledger).store(late, in: desk.invocation)
    #expect(await ledger.entries.isEmpty)
  }

  @Test func keepsTheCanaryOutOfTheLedger() async throws {
    let desk = StoreDesk(document: Samples.document(key: "incoming/canary/a.pdf", canary: true))
    let ledger = InMemoryInvoiceLedger()
    try await desk.claim("one")
    _ = try await desk.store(ledger: ledger).store(try await desk.decide("one"), in: desk.invocation)
    #expect(await ledger.entries.isEmpty)
    #expect(try await desk.record()?.isInLedger == nil)
  }
}
