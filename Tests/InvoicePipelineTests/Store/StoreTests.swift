import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The function as it is called: JSON in, JSON out.
@Suite struct StoreTests {
  private let desk = StoreDesk()

  private func handle(_ action: String, _ message: some Encodable) async throws -> String {
    let step = Store(
      storeInvoice: desk.store(),
      recordFailedRun: RecordFailedRun(records: desk.table, queries: desk.table, now: desk.clock.now),
      incomingPrefix: "incoming/")
    let json = String(decoding: try MessageJSON.encode(message), as: UTF8.self)
    let payload = "{\"action\":\"\(action)\"," + json.dropFirst()
    let invocation = Invocation(
      deadline: desk.clock.now().adding(seconds: 30), log: desk.log, metrics: desk.log)
    return String(decoding: try await step.handle(Data(payload.utf8), in: invocation), as: UTF8.self)
  }

  @Test(arguments: [
    (Outcome.approved, "DocumentsApproved"), (.needsReview, "DocumentsForReview"),
    (.duplicate, "DocumentsDuplicate"), (.rejected, "DocumentsRejected"),
  ])
  func countsEachOutcome(outcome: Outcome, metric: String) async throws {
    try await desk.claim("one")
    let answer = try await handle("store", try await desk.decide("one", outcome: outcome))
    #expect(answer == "{\"invoiceKey\":\"invoices/\(desk.document.documentID)/one.json\"}")
    #expect(desk.log.measurements.map(\.name) == ["CostPerDocument", metric])
    #expect(!desk.log.lines.joined().contains("Müller"))
  }

  @Test func countsNoOutcomeOfARunThatLostItsDocument() async throws {
    try await desk.claim("one")
    let request = try await desk.decide("one", outcome: .approved)
    try await desk.claim("two", terms: .takeover(from: "one"))
    _ = try await handle("store", request)
    #expect(desk.log.measurements.isEmpty)
  }

  @Test func recordsAFailedRun() async throws {
    try await desk.claim("one")
    let failed = FailedRun(
      run: Samples.run("one"), document: desk.document, event: nil,
      failure: RunFailure(state: "Validate", error: "Internal"))
    #expect(try await handle("record-failure", failed) == "{}")
    #expect(try await desk.record()?.status == .failed)
    #expect(desk.log.measurements.map(\.name) == ["RunsFailed"])
  }

  @Test func refusesTheWorkOfOtherFunctions() async throws {
    let request = try await desk.decide("one")
    let failure = await #expect(throws: StepFailure.self) { try await handle("notify", request) }
    #expect(failure?.errorType == "MalformedEvent")
  }
}
