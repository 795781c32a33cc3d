import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct RecordFailedRunTests {
  let desk = StoreDesk()
  let failure = RunFailure(state: "Collect", error: "JobFailed")

  private func recordFailure(run: String, document: Document?) async throws {
    let step = RecordFailedRun(records: desk.table, queries: desk.table, now: desk.clock.now)
    try await step.record(
      FailedRun(run: Samples.run(run), document: document, event: nil, failure: failure), log: desk.log)
  }

  @Test func marksTheRecordWithStateAndNameOnly() async throws {
    try await desk.claim("one")
    try await recordFailure(run: "one", document: desk.document)
    let history = try #require(try await desk.history())
    #expect(history.latest.status == .failed)
    #expect(history.latest.failure == failure)
    #expect(history.events.map(\.detail) == ["Collect JobFailed"])
  }

  @Test func findsTheDocumentOfARunThatFailedInsideAdmit() async throws {
    try await desk.claim("one")
    try await recordFailure(run: "one", document: nil)
    #expect(try await desk.record()?.status == .failed)
  }

  @Test func looksForItAmongTheNewestThousandAndLeavesAnOlderOneToCleanup() async throws {
    for number in 1...1000 {
      let newer = Samples.record(
        Samples.document("\(number)"),
        run: Samples.run("run \(number)", startedAt: "2026-11-22T12:00:00.000Z"))
      _ = try await desk.table.claim(newer, terms: .usual)
    }
    try await recordFailure(run: "run 1", document: nil)
    #expect(try await desk.table.record(Samples.document("1").documentID)?.status == .failed)
    try await desk.claim("one")
    _ = try await desk.table.claim(
      Samples.record(Samples.document("1"), run: Samples.run("again", startedAt: "2026-11-22T12:00:00.000Z")),
      terms: .usual)
    try await recordFailure(run: "one", document: nil)
    #expect(try await desk.record()?.status == .processing)
  }

  @Test func recordsNothingWhenNothingWasClaimed() async throws {
    try await recordFailure(run: "one", document: nil)
    try await recordFailure(run: "one", document: desk.document)
    #expect(await desk.table.allRecords.isEmpty)
  }

  @Test func leavesTheRecordOfANewerRunAlone() async throws {
    try await desk.claim("one")
    try await desk.claim("two", terms: .takeover(from: "one"))
    try await recordFailure(run: "one", document: desk.document)
    #expect(try await desk.record()?.status == .processing)
  }

  @Test func keepsTheOutcomeOfADocumentThatHasOne() async throws {
    try await desk.claim("one")
    _ = try await desk.store().store(
      try await desk.decide("one", outcome: .approved), in: desk.invocation)
    try await recordFailure(run: "one", document: desk.document)
    #expect(try await desk.record()?.status == .approved)
    #expect(try await desk.record()?.failure == failure)
  }
}
