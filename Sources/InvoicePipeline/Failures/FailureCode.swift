/// The published names of our own failures: the `errorType` on the wire, which the state machine matches
/// in `Retry` and `Catch`. A closed set; codes of the services behind the ports pass through unchanged.
public enum FailureCode: String, Codable, Sendable, Hashable, CaseIterable {
  /// The payload or event cannot be understood. Never retried.
  case malformedEvent = "MalformedEvent"
  /// The file is not in the bucket, or not in this version.
  case documentMissing = "DocumentMissing"
  /// The file's bytes are not those that were admitted.
  case documentChanged = "DocumentChanged"
  /// The reading goes on. Retried after a wait.
  case jobInProgress = "JobInProgress"
  /// The reading ended without a result, and not for the document's sake.
  case jobFailed = "JobFailed"
  /// The reading's result is no longer kept by the service that made it.
  case jobExpired = "JobExpired"
  /// A file that an earlier step wrote is not there.
  case resultMissing = "ResultMissing"
  /// A file that an earlier step wrote cannot be decoded.
  case resultUnreadable = "ResultUnreadable"
  /// A file lies in an archive and must be restored before it can be read. Never retried.
  case fileArchived = "FileArchived"
  /// An environment variable is missing or wrong.
  case notConfigured = "NotConfigured"
  /// A service did not answer. Retried.
  case dependencyUnavailable = "DependencyUnavailable"
  /// A service answered with success, but what cannot be understood or is more than is taken. Never retried.
  case answerUnusable = "AnswerUnusable"
  /// The time of the invocation or of the run is over. Retried where the state machine says so.
  case timeout = "Timeout"
  /// A fault in this program.
  case `internal` = "Internal"
}
