import FoundationEssentials
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct CleanupTests {
  let clock = ManualClock()
  let table = InMemoryInvoiceTable()
  let runs = InMemoryRuns()
  let topic = RecordingPeopleTopic()
  let log = RecordingLog()
  let results: InMemoryResultFiles
  let document = Samples.document()

  init() { results = InMemoryResultFiles(now: clock.now) }

  private func cleanUp(
    deadlineIn seconds: Int = 300, mail: RecordingMail? = nil
  ) async throws -> CleanupReport {
    let failure = NotifyFailure(records: table, queries: table, topic: topic, mail: mail, now: clock.now)
    let limits = CleanupLimits(restartAfterSeconds: 3600, intermediateRetentionDays: 7)
    let cleanup = Cleanup(
      restart: RestartStalledDocuments(
        queries: table, records: table, runs: runs, failure: failure, limits: limits, now: clock.now),
      files: DeleteOldIntermediateFiles(files: results, limits: limits, now: clock.now), now: clock.now)
    let invocation = Invocation(deadline: clock.now().adding(seconds: seconds), log: log, metrics: log)
    let answer = try await cleanup.handle(Data("{}".utf8), in: invocation)
    return try MessageJSON.decode(CleanupReport.self, from: answer, orThrow: .internal)
  }

  private func claim(
    _ run: String, of document: Document? = nil, terms: ClaimTerms = .usual
  ) async throws {
    var record = Samples.record(document ?? self.document, run: Samples.run(run))
    record.updatedAt = clock.now()
    _ = try await table.claim(record, terms: terms)
  }

  @Test func startsADocumentAgainWhoseRunHasEndedWithoutAnOutcome() async throws {
    try await claim("one")
    await runs.set("one", isRunning: false)
    clock.advance(seconds: 3601)
    #expect(try await cleanUp().restarted == 1)
    let started = try #require(await runs.started.first)
    #expect(started.name == "restart-\(document.documentID)")
    #expect(started.file == ReceivedFile(again: document, replaces: "one"))
  }

  @Test func leavesARunAloneThatGoesOnOrIsYoung() async throws {
    try await claim("one")
    await runs.set("one", isRunning: false)
    #expect(try await cleanUp() == CleanupReport())
    await runs.set("one", isRunning: true)
    clock.advance(seconds: 3601)
    #expect(try await cleanUp() == CleanupReport())
  }

  @Test func givesUpADocumentWhoseSecondRunEndedInTheSameWayAndTellsPeople() async throws {
    try await claim("one")
    clock.advance(seconds: 3601)
    _ = try await cleanUp()
    let restart = "restart-\(document.documentID)"
    try await claim(restart, terms: .takeover(from: "one"))
    await runs.set(restart, isRunning: false)
    clock.advance(seconds: 3601)
    #expect(try await cleanUp().reported == 1)
    #expect(try await table.record(document.documentID)?.status == .failed)
    #expect(
      try await table.record(document.documentID)?.failure == RunFailure(state: "Cleanup", error: "Timeout"))
    #expect(await topic.messages.map(\.outcome) == ["failed"])
    #expect(try await cleanUp().reported == 0)
    #expect(await runs.started.count == 1)
  }

  @Test func givesUpADocumentAlthoughMailIsRefused() async throws {
    try await claim("one")
    clock.advance(seconds: 3601)
    _ = try await cleanUp()
    await runs.set("restart-\(document.documentID)", isRunning: false)
    #expect(try await cleanUp(mail: RecordingMail(refusing: "MessageRejected")).reported == 1)
    #expect(try await table.record(document.documentID)?.status == .failed)
  }

  @Test func givesUpWhenTheSecondRunEndedBeforeItTookTheDocument() async throws {
    try await claim("one")
    clock.advance(seconds: 3601)
    _ = try await cleanUp()
    #expect(try await cleanUp() == CleanupReport())
    await runs.set("restart-\(document.documentID)", isRunning: false)
    #expect(try await cleanUp().reported == 1)
  }

  @Test func aDocumentThatCannotBeHandledKeepsNothingElseFromBeingTakenUp() async throws {
    let older = Samples.document("older")
    try await claim("one", of: older)
    clock.advance(seconds: 1)
    try await claim("two")
    await runs.hide("two")
    try await results.write(Data(), to: "intermediate/a/one/decided.json")
    clock.advance(seconds: 8 * 86_400)
    await #expect(throws: StepFailure(.dependencyUnavailable, "scripted")) { try await cleanUp() }
    #expect(await runs.started.map(\.name) == ["restart-\(older.documentID)"])
    #expect(await results.keys.isEmpty)
    #expect(log.measurements.contains(Measurement("DocumentsRestarted", 1)))
    #expect(log.lines.contains { $0.contains("not taken up") && $0.contains(document.documentID) })
  }

  @Test func deletesOldIntermediateFilesAndNeverAnythingElse() async throws {
    let kept = ["invoices/a/one.json", "readings/a.json", "textract/a/0001.json", "workshop/a.json"]
    for key in kept + ["intermediate/a/one/decided.json"] { try await results.write(Data(), to: key) }
    clock.advance(seconds: 7 * 86_400 + 1)
    try await results.write(Data(), to: "intermediate/b/two/decided.json")
    #expect(try await cleanUp().filesDeleted == 1)
    #expect(await results.keys == (kept + ["intermediate/b/two/decided.json"]).sorted())
  }

  @Test func stopsInTimeBeforeTheFunctionIsStopped() async throws {
    try await claim("one")
    try await results.write(Data(), to: "intermediate/a/one/decided.json")
    clock.advance(seconds: 8 * 86_400)
    #expect(try await cleanUp(deadlineIn: 5) == CleanupReport())
  }
}
