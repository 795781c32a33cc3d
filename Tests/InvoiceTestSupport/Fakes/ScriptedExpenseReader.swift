public import FoundationEssentials
public import InvoiceDomain
public import InvoicePipeline

/// A reader that answers as a test says, and counts what would have been paid.
public actor ScriptedExpenseReader: ExpenseReader {
  public nonisolated let engine = "scripted"

  private var answer: Result<Reading, StepFailure>
  private var startFailure: StepFailure?
  private var jobs: [String: JobResults] = [:]
  private var known: [String: String] = [:]

  /// Documents read at once.
  public private(set) var reads = 0
  /// Jobs that were really started.
  public private(set) var startedJobs: [String] = []

  public init(
    answer: Result<Reading, StepFailure> = .failure(StepFailure(.internal, "no answer scripted"))
  ) {
    self.answer = answer
  }

  public func answer(with answer: Result<Reading, StepFailure>) { self.answer = answer }

  public func refuseToStart(with failure: StepFailure?) { startFailure = failure }

  public func finish(_ jobID: String, with results: JobResults) { jobs[jobID] = results }

  /// The job is not known any more.
  public func forget(_ jobID: String) { jobs[jobID] = nil }

  public func read(
    _ document: Document, keeping keep: AnswerKeeper
  ) async throws(StepFailure) -> Reading {
    reads += 1
    let reading = try answer.get()
    try await keep(Data("{\"answer\":1}".utf8))
    return reading
  }

  public func start(_ document: Document, generation: Int) async throws(StepFailure) -> String {
    if let startFailure { throw startFailure }
    let token = "\(document.documentID)-\(generation)"
    if let jobID = known[token] { return jobID }
    let jobID = "job-\(known.count + 1)"
    known[token] = jobID
    jobs[jobID] = JobResults(status: .inProgress)
    startedJobs.append(jobID)
    return jobID
  }

  public func status(of jobID: String) async throws(StepFailure) -> JobStatus {
    guard let results = jobs[jobID] else { throw StepFailure(.jobExpired, "the job is not known") }
    return results.status
  }

  /// Two answers for every job that has read something.
  public func results(
    of jobID: String, keeping keep: AnswerKeeper
  ) async throws(StepFailure) -> JobResults {
    guard let results = jobs[jobID] else { throw StepFailure(.jobExpired, "the job is not known") }
    if results.reading != nil {
      for part in 1...2 { try await keep(Data("{\"answer\":\(part)}".utf8)) }
    }
    return results
  }
}
