public import FoundationEssentials

/// One function of the pipeline: a message in, an answer out, both JSON.
public protocol Step: Sendable {
  /// - Throws: a failure under its published name. The state machine decides what is retried.
  func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data
}

/// What surrounds one call of a step.
public struct Invocation: Sendable {
  /// When the function is stopped, whatever it does.
  public var deadline: Timestamp
  public var log: any StepLog
  public var metrics: any StepMetrics
  /// Gives all further lines of the log the name of this execution. For an event that does not name it.
  public var correlate: @Sendable (_ executionID: String) -> Void

  public init(
    deadline: Timestamp, log: any StepLog, metrics: any StepMetrics,
    correlate: @escaping @Sendable (_ executionID: String) -> Void = { _ in }
  ) {
    self.deadline = deadline
    self.log = log
    self.metrics = metrics
    self.correlate = correlate
  }
}
