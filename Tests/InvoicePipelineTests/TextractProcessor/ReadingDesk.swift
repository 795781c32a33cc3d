import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport

/// The reading steps with everything in memory.
struct ReadingDesk {
  let clock = ManualClock()
  let files: InMemoryDocumentFiles
  let results: InMemoryResultFiles
  let table = InMemoryInvoiceTable()
  let reader = ScriptedExpenseReader(answer: .success(Samples.reading()))
  let continuation = RecordingRunContinuation()
  let log = RecordingLog()

  init(isVersioned: Bool = true) {
    files = InMemoryDocumentFiles(isVersioned: isVersioned)
    results = InMemoryResultFiles(now: clock.now)
  }

  var invocation: Invocation {
    Invocation(
      deadline: clock.now().adding(seconds: 30), log: log, metrics: log,
      correlate: { log.info("correlated", ["executionID": .code($0)]) })
  }

  var extract: ExtractNow {
    ExtractNow(
      reader: reader, files: files, results: results, records: table, sha256: fakeSHA256, now: clock.now)
  }

  var start: StartExtraction {
    StartExtraction(
      reader: reader, jobs: table, continuation: continuation, files: files, results: results, records: table,
      sha256: fakeSHA256, now: clock.now)
  }

  var complete: CompleteExtraction { CompleteExtraction(jobs: table, continuation: continuation) }

  var collect: CollectExtraction {
    CollectExtraction(reader: reader, jobs: table, results: results, records: table, now: clock.now)
  }

  func extractNow(_ document: Document, run: String = "one") async throws(StepFailure) -> Extraction {
    try await extract.extract(ExtractRequest(run: Samples.run(run), document: document))
  }

  func startJob(
    _ document: Document, run: String = "one", token: String = "token-1"
  ) async throws(StepFailure) -> JobCompletion {
    try await start.start(StartExtractionRequest(run: Samples.run(run), document: document, taskToken: token))
  }

  func collectJob(_ document: Document, run: String = "one") async throws(StepFailure) -> Extraction {
    try await collect.collect(ExtractRequest(run: Samples.run(run), document: document))
  }

  func announce(
    _ jobID: String, of document: Document, status: JobStatus = .succeeded
  ) async throws(StepFailure) {
    let notice = CompletionNotice(jobID: jobID, documentID: document.documentID, status: status)
    try await complete.complete(notice, in: invocation)
  }
}
