/// Remembers which run waits for which reading job, so that a completion finds its run.
public protocol ExtractionJobs: Sendable {
  /// The job of a document, read consistently.
  func job(of documentID: String) async throws(StepFailure) -> ExtractionJob?

  /// Writes or replaces.
  func save(_ job: ExtractionJob) async throws(StepFailure)
}

/// A reading job and the run that waits for it.
public struct ExtractionJob: Sendable, Hashable {
  public var documentID: String
  public var executionID: String
  /// Wakes the waiting run. A secret: never logged.
  public var taskToken: String
  /// Absent between the writing of the token and the start of the job.
  public var jobID: String?
  /// Counts deliberate new readings of the same document, from 1; part of the key under which the reader
  /// recognises a repeated start.
  public var generation: Int
  public var expiresAt: Timestamp

  public init(
    documentID: String, executionID: String, taskToken: String, jobID: String? = nil, generation: Int,
    expiresAt: Timestamp
  ) {
    self.documentID = documentID
    self.executionID = executionID
    self.taskToken = taskToken
    self.jobID = jobID
    self.generation = generation
    self.expiresAt = expiresAt
  }
}
