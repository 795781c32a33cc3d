import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The canary goes through every step and leaves no trace among the documents.
@Suite struct CanaryTests {
  private let desk = StoreDesk(document: Samples.document(key: "incoming/canary/a.pdf", canary: true))
  private let topic = RecordingPeopleTopic()

  private func invocation() -> Invocation {
    Invocation(deadline: desk.clock.now().adding(seconds: 30), log: desk.log, metrics: desk.log)
  }

  private func handle(_ step: some Step, _ action: String, _ message: some Encodable) async throws {
    let json = String(decoding: try MessageJSON.encode(message), as: UTF8.self)
    _ = try await step.handle(Data(("{\"action\":\"\(action)\"," + json.dropFirst()).utf8), in: invocation())
  }

  private var store: Store {
    Store(
      storeInvoice: desk.store(),
      recordFailedRun: RecordFailedRun(records: desk.table, queries: desk.table, now: desk.clock.now),
      incomingPrefix: "incoming/")
  }

  private var notify: Notify {
    Notify(
      notifyOutcome: NotifyOutcome(
        records: desk.table, queries: desk.table, topic: topic, mail: nil,
        now: desk.clock.now),
      notifyFailure: NotifyFailure(
        records: desk.table, queries: desk.table, topic: topic, mail: nil, now: desk.clock.now),
      incomingPrefix: "incoming/", now: desk.clock.now)
  }

  private var failedRun: FailedRun {
    FailedRun(
      run: Samples.run("one"), document: desk.document, event: nil,
      failure: RunFailure(state: "Collect", error: "JobFailed"))
  }

  /// It never got to a document.
  private func failedInAdmit(_ key: String) -> FailedRun {
    FailedRun(
      run: Samples.run("one"), document: nil, event: ReceivedFile(bucket: Samples.rawBucket, key: key),
      failure: RunFailure(state: "Admit", error: "DependencyUnavailable"))
  }

  @Test(arguments: [
    ("incoming/canary/a.pdf", true), ("incoming/a.pdf", nil), ("incoming/canary.pdf", nil),
    ("incoming/canary/\u{301}.pdf", true),
  ])
  func isKnownByItsFolder(key: String, canary: Bool?) async throws {
    let desk = AdmissionDesk()
    await desk.put(Samples.pdf(pages: 1), at: key)
    #expect(try await desk.admit(key, run: "one").document?.canary == canary)
  }

  @Test func isReadEveryTimeAlthoughItsBytesAreTheSame() async throws {
    let desk = AdmissionDesk()
    for key in ["incoming/canary/1.pdf", "incoming/canary/2.pdf"] {
      await desk.put(Samples.pdf(pages: 1), at: key)
      #expect(try await desk.admit(key, run: key).disposition == .extractSync)
    }
    await desk.put(Samples.pdf(pages: 1), at: "incoming/real.pdf")
    #expect(try await desk.admit("incoming/real.pdf", run: "real").disposition == .extractSync)
  }

  @Test func isStoredAndCountedNowhere() async throws {
    try await desk.claim("one")
    try await handle(store, "store", try await desk.decide("one", outcome: .approved))
    #expect(try await desk.record()?.status == .approved)
    #expect(desk.log.measurements.isEmpty)
  }

  @Test(arguments: [Outcome.approved, .needsReview])
  func isToldToNobodyAndMeasuredWhenItWasRead(outcome: Outcome) async throws {
    try await handle(notify, "notify", try await desk.decide("one", outcome: outcome))
    #expect(await topic.messages.isEmpty)
    #expect(desk.log.measurements.map(\.name) == ["CanaryDuration"])
  }

  @Test(arguments: [Outcome.rejected, .duplicate])
  func didNotComeOutWhenItWasNotRead(outcome: Outcome) async throws {
    try await handle(notify, "notify", try await desk.decide("one", outcome: outcome))
    #expect(desk.log.measurements.isEmpty)
  }

  @Test func failsBeforeItIsAdmittedWithoutBeingCountedOrTold() async throws {
    try await handle(store, "record-failure", failedInAdmit("incoming/canary/a.pdf"))
    try await handle(notify, "notify-failure", failedInAdmit("incoming/canary/a.pdf"))
    #expect(desk.log.measurements.isEmpty)
    #expect(await topic.messages.isEmpty)
  }

  @Test func isNotTakenForADocumentThatFailsBeforeItIsAdmitted() async throws {
    try await handle(store, "record-failure", failedInAdmit("incoming/a.pdf"))
    try await handle(notify, "notify-failure", failedInAdmit("incoming/a.pdf"))
    #expect(desk.log.measurements.map(\.name) == ["RunsFailed"])
    #expect(await topic.messages.count == 1)
  }

  @Test func failsWithoutBeingCountedOrTold() async throws {
    try await desk.claim("one")
    try await handle(store, "record-failure", failedRun)
    try await handle(notify, "notify-failure", failedRun)
    #expect(try await desk.record()?.status == .failed)
    #expect(desk.log.measurements.isEmpty)
    #expect(await topic.messages.isEmpty)
  }
}
