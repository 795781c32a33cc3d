import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The life of a reading job: start, announcement, collection, and everything that can come between them.
@Suite struct ExtractionJobTests {
  let desk = ReadingDesk()
  let document = Samples.document(pages: 3)
  let whole = JobResults(status: .succeeded, reading: Samples.reading(pages: [1, 2, 3]))

  @Test func wakesTheRunAtTheAnnouncementAndCollectsEveryPart() async throws {
    let started = try await desk.startJob(document)
    #expect(started == JobCompletion(jobID: "job-1", status: .inProgress))
    await desk.reader.finish("job-1", with: whole)
    try await desk.announce("job-1", of: document)
    #expect(await desk.continuation.resumed.map(\.taskToken) == ["token-1"])

    let extraction = try await desk.collectJob(document)
    #expect(extraction.pages == 3)
    #expect(!extraction.partial)
    let id = document.documentID
    #expect(
      await desk.results.keys == [
        "readings/\(id).json", "textract/\(id)/0001.json", "textract/\(id)/0002.json",
      ])
  }

  @Test func wakesTheRunByATokenWrittenBeforeTheJobWasStarted() async throws {
    await desk.reader.refuseToStart(with: StepFailure(errorType: "ThrottlingException", message: ""))
    await #expect(throws: StepFailure.self) { try await desk.startJob(document) }
    try await desk.announce("job-0", of: document)
    #expect(await desk.continuation.resumed.map(\.taskToken) == ["token-1"])
  }

  @Test func dropsAnAnnouncementForARunThatWaitsNoMore() async throws {
    _ = try await desk.startJob(document)
    await desk.continuation.timeOut("token-1")
    try await desk.announce("job-1", of: document)
    #expect(await desk.continuation.resumed.isEmpty)
  }

  @Test func logsTheAnnouncementUnderTheNameOfTheRunThatWaits() async throws {
    _ = try await desk.startJob(document, run: "waiting")
    try await desk.announce("job-1", of: document)
    #expect(desk.log.lines.contains { $0.contains("correlated") && $0.contains("waiting") })
  }

  @Test func dropsASecondAnnouncement() async throws {
    _ = try await desk.startJob(document)
    try await desk.announce("job-1", of: document)
    try await desk.announce("job-1", of: document)
    #expect(await desk.continuation.resumed.count == 1)
  }

  @Test func wantsAnAnnouncementForAnUnknownDocumentAgain() async {
    let failure = await #expect(throws: StepFailure.self) { try await desk.announce("job-1", of: document) }
    #expect(failure?.errorType == "ResultMissing")
  }

  @Test func dropsTheAnnouncementOfAnEarlierJob() async throws {
    _ = try await desk.startJob(document)
    try await desk.announce("job-0", of: document)
    #expect(await desk.continuation.resumed.isEmpty)
  }

  @Test func startsTheSameJobWhenTheStepIsRetried() async throws {
    _ = try await desk.startJob(document)
    let again = try await desk.startJob(document, token: "token-2")
    #expect(again == JobCompletion(jobID: "job-1", status: .inProgress))
    #expect(await desk.reader.startedJobs == ["job-1"])
    try await desk.announce("job-1", of: document)
    #expect(await desk.continuation.resumed.map(\.taskToken) == ["token-2"])
  }

  @Test func goesOnAtOnceWhenTheJobHasEndedMeanwhile() async throws {
    _ = try await desk.startJob(document)
    await desk.reader.finish("job-1", with: whole)
    let again = try await desk.startJob(document, run: "two", token: "token-2")
    #expect(again == JobCompletion(jobID: "job-1", status: .succeeded))
    #expect(await desk.continuation.resumed.map(\.taskToken) == ["token-2"])
    #expect(await desk.reader.startedJobs == ["job-1"])
  }

  @Test func asksForTheStateWhenAnEarlierTryDiedBeforeTheJobsIDWasWritten() async throws {
    let jobID = try await desk.reader.start(document, generation: 1)
    try await desk.table.save(
      ExtractionJob(
        documentID: document.documentID, executionID: "one", taskToken: "token-0", generation: 1,
        expiresAt: desk.clock.now()))
    await desk.reader.finish(jobID, with: whole)
    let completion = try await desk.startJob(document)
    #expect(completion.status == .succeeded)
    #expect(await desk.continuation.resumed.map(\.taskToken) == ["token-1"])
    #expect(await desk.reader.startedJobs == [jobID])
  }

  @Test func startsANewJobForALaterRunWhenTheEarlierJobFailed() async throws {
    _ = try await desk.startJob(document)
    await desk.reader.finish("job-1", with: JobResults(status: .failed))
    let again = try await desk.startJob(document, run: "two", token: "token-2")
    #expect(again == JobCompletion(jobID: "job-2", status: .inProgress))
    #expect(try await desk.table.job(of: document.documentID)?.generation == 2)
  }

  @Test func tellsTheSameRunThatItsJobFailed() async throws {
    _ = try await desk.startJob(document)
    await desk.reader.finish("job-1", with: JobResults(status: .failed))
    #expect(try await desk.startJob(document, token: "token-2").status == .failed)
    #expect(await desk.reader.startedJobs == ["job-1"])
  }

  @Test func startsANewJobWhenTheEarlierOneIsNotKnownAnyMore() async throws {
    _ = try await desk.startJob(document)
    await desk.reader.forget("job-1")
    #expect(try await desk.startJob(document, run: "two").jobID == "job-2")
  }

  @Test func needsNoJobForADocumentThatWasReadBefore() async throws {
    _ = try await desk.extractNow(document)
    let completion = try await desk.startJob(document, run: "two")
    #expect(completion == JobCompletion(jobID: nil, status: .succeeded))
    #expect(await desk.reader.startedJobs.isEmpty)
    #expect(await desk.continuation.resumed.count == 1)
    #expect(try await desk.collectJob(document, run: "two").pages == 1)
  }

  @Test func rejectsADocumentThatNoJobCanRead() async throws {
    await desk.reader.refuseToStart(
      with: StepFailure(errorType: "UnsupportedDocumentException", message: "", refusal: .unsupported))
    let completion = try await desk.startJob(document)
    #expect(completion == JobCompletion(rejectedFor: Reason(.unsupported)))
    #expect(await desk.continuation.resumed.map(\.completion) == [completion])
  }

  @Test func collectsWhatWasReadWhenSomePagesCouldNotBe() async throws {
    _ = try await desk.startJob(document)
    var reading = Samples.reading(pages: [1, 3], failed: [2])
    reading.isCutShort = true
    await desk.reader.finish("job-1", with: JobResults(status: .partialSuccess, reading: reading))
    let extraction = try await desk.collectJob(document)
    #expect(extraction.partial)
    #expect(extraction.pages == 2)
    #expect(extraction.disposition == nil)
  }

  @Test func saysWhyThereIsNothingToCollect() async throws {
    func failure() async -> String? {
      await #expect(throws: StepFailure.self) { try await desk.collectJob(document) }?.errorType
    }
    #expect(await failure() == "JobFailed")
    _ = try await desk.startJob(document)
    #expect(await failure() == "JobInProgress")
    await desk.reader.finish("job-1", with: JobResults(status: .failed))
    #expect(await failure() == "JobFailed")
    await desk.reader.forget("job-1")
    #expect(await failure() == "JobExpired")
  }

  @Test func rejectsADocumentThatItsJobCouldNotRead() async throws {
    _ = try await desk.startJob(document)
    await desk.reader.finish("job-1", with: JobResults(status: .failed, refusal: .unreadable))
    #expect(try await desk.collectJob(document).reasons.map(\.code) == [.damaged])
  }
}
