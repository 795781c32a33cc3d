/// The message of the state `ExtractAsync`. The run waits until the token comes back.
public struct StartExtractionRequest: Codable, Sendable, Hashable {
  public var executionID: String
  public var startedAt: Timestamp
  public var document: Document
  /// Wakes the waiting run. A secret: never logged.
  public var taskToken: String

  public var run: Run { Run(executionID: executionID, startedAt: startedAt) }

  public init(run: Run, document: Document, taskToken: String) {
    executionID = run.executionID
    startedAt = run.startedAt
    self.document = document
    self.taskToken = taskToken
  }
}

/// What the waiting run is told, and what `start` answers. A hint: the reader's own state decides.
public struct JobCompletion: Codable, Sendable, Hashable {
  /// Absent when no job was needed, or none could be started.
  public var jobID: String?
  public var status: JobStatus
  /// `rejected` when the reader refused to start with this document, otherwise absent.
  public var disposition: Disposition?
  public var reasons: [Reason]

  public init(jobID: String?, status: JobStatus) {
    self.jobID = jobID
    self.status = status
    reasons = []
  }

  public init(rejectedFor reason: Reason) {
    status = .failed
    disposition = .rejected
    reasons = [reason]
  }
}

/// The state of a reading job.
public enum JobStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case inProgress = "IN_PROGRESS"
  case succeeded = "SUCCEEDED"
  /// Some pages could not be read.
  case partialSuccess = "PARTIAL_SUCCESS"
  case failed = "FAILED"
}

/// The announcement that a job has ended.
public struct CompletionNotice: Sendable, Hashable {
  public var jobID: String
  /// Given to the job at its start.
  public var documentID: String
  public var status: JobStatus

  public init(jobID: String, documentID: String, status: JobStatus) {
    self.jobID = jobID
    self.documentID = documentID
    self.status = status
  }
}
