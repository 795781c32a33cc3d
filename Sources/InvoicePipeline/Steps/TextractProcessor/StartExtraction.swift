/// Starts a reading job for a run that then waits.
///
/// 1. A document that was read before needs no job: the run goes on at once.
/// 2. The run's token is written before the job is started, so that no completion can come too early.
/// 3. A job that is known already (a retry of the step, a run started again) is asked for its state after the
///    token is written, because its completion is announced only once: either the announcement is still to
///    come and finds the new token, or the job has ended and the run goes on at once.
/// 4. A job that failed for an earlier run, or is not known any more, is followed by a new one.
public struct StartExtraction: Sendable {
  private let reader: any ExpenseReader
  private let jobs: any ExtractionJobs
  private let continuation: any RunContinuation
  private let archive: ReadingArchive
  private let bytes: AdmittedBytes
  private let now: Now

  public init(
    reader: any ExpenseReader, jobs: any ExtractionJobs, continuation: any RunContinuation,
    files: any DocumentFiles, results: any ResultFiles, records: any InvoiceRecords,
    sha256: @escaping SHA256Hex, now: @escaping Now
  ) {
    self.reader = reader
    self.jobs = jobs
    self.continuation = continuation
    archive = ReadingArchive(results: results, records: records, now: now)
    bytes = AdmittedBytes(files: files, sha256: sha256)
    self.now = now
  }

  public func start(_ request: StartExtractionRequest) async throws(StepFailure) -> JobCompletion {
    let document = request.document
    if try await archive.extraction(of: document) != nil {
      return try await goOn(request, with: JobCompletion(jobID: nil, status: .succeeded))
    }
    let earlier = try await jobs.job(of: document.documentID)
    var job = ExtractionJob(
      documentID: document.documentID, executionID: request.executionID, taskToken: request.taskToken,
      jobID: earlier?.jobID, generation: earlier?.generation ?? 1,
      expiresAt: now().adding(seconds: Self.secondsKept))
    try await jobs.save(job)

    if let jobID = job.jobID, let earlier {
      let status = try await status(of: jobID)
      let isUsable = status == .failed ? earlier.executionID == request.executionID : status != nil
      if let status, isUsable { return try await goOnAtItsEnd(request, jobID: jobID, status: status) }
      job.jobID = nil
      job.generation += 1
      try await jobs.save(job)
    }
    return try await startNew(job, request, mayBeKnown: earlier != nil)
  }

  private func startNew(
    _ job: ExtractionJob, _ request: StartExtractionRequest, mayBeKnown: Bool
  ) async throws(StepFailure) -> JobCompletion {
    try await bytes.check(request.document)
    let jobID: String
    do {
      jobID = try await reader.start(request.document, generation: job.generation)
    } catch {
      guard let refusal = error.refusal else { throw error }
      return try await goOn(request, with: JobCompletion(rejectedFor: Reason(refusedAs: refusal)))
    }
    var started = job
    started.jobID = jobID
    try await jobs.save(started)
    guard mayBeKnown, let status = try await status(of: jobID) else {
      return JobCompletion(jobID: jobID, status: .inProgress)
    }
    return try await goOnAtItsEnd(request, jobID: jobID, status: status)
  }

  /// Nothing when the job is not known any more.
  private func status(of jobID: String) async throws(StepFailure) -> JobStatus? {
    do {
      return try await reader.status(of: jobID)
    } catch {
      if error.is(.jobExpired) { return nil }
      throw error
    }
  }

  private func goOnAtItsEnd(
    _ request: StartExtractionRequest, jobID: String, status: JobStatus
  ) async throws(StepFailure) -> JobCompletion {
    let completion = JobCompletion(jobID: jobID, status: status)
    return status == .inProgress ? completion : try await goOn(request, with: completion)
  }

  private func goOn(
    _ request: StartExtractionRequest, with completion: JobCompletion
  ) async throws(StepFailure) -> JobCompletion {
    _ = try await continuation.resume(taskToken: request.taskToken, with: completion)
    return completion
  }

  /// Seven days: as long as the reader keeps results.
  private static let secondsKept = 604_800
}
