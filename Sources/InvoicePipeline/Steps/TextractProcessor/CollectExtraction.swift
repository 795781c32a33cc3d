/// Fetches all that a job has read.
///
/// May be repeated: the same answers are written to the same places.
public struct CollectExtraction: Sendable {
  private let reader: any ExpenseReader
  private let jobs: any ExtractionJobs
  private let archive: ReadingArchive

  public init(
    reader: any ExpenseReader, jobs: any ExtractionJobs, results: any ResultFiles,
    records: any InvoiceRecords, now: @escaping Now
  ) {
    self.reader = reader
    self.jobs = jobs
    archive = ReadingArchive(results: results, records: records, now: now)
  }

  /// - Throws: `JobInProgress`, `JobFailed`, `JobExpired`, or what a port throws.
  public func collect(_ request: ExtractRequest) async throws(StepFailure) -> Extraction {
    let document = request.document
    if let earlier = try await archive.extraction(of: document) { return earlier }
    guard let jobID = try await jobs.job(of: document.documentID)?.jobID else {
      throw StepFailure(.jobFailed, "no job was started for this document")
    }
    let results = try await reader.results(of: jobID, keeping: archive.answerKeeper(for: document))
    guard let reading = results.reading else { return try rejection(for: results) }
    let stored = StoredReading(engine: reader.engine, reading: reading)
    return try await archive.keep(stored, of: document, for: request.run)
  }

  private func rejection(for results: JobResults) throws(StepFailure) -> Extraction {
    if results.status == .inProgress { throw StepFailure(.jobInProgress, "the job goes on") }
    guard let refusal = results.refusal else {
      throw StepFailure(.jobFailed, "the job ended without a result")
    }
    return Extraction(rejectedFor: Reason(refusedAs: refusal), engine: reader.engine)
  }
}
