/// The message of the states `RecordFailure` and `NotifyFailure`.
public struct FailedRun: Codable, Sendable, Hashable {
  public var executionID: String
  public var startedAt: Timestamp
  /// Absent when the run failed before the document was admitted.
  public var document: Document?
  public var event: ReceivedFile?
  public var failure: RunFailure

  public var run: Run { Run(executionID: executionID, startedAt: startedAt) }

  public init(run: Run, document: Document?, event: ReceivedFile?, failure: RunFailure) {
    executionID = run.executionID
    startedAt = run.startedAt
    self.document = document
    self.event = event
    self.failure = failure
  }

  /// Whether it was the canary's. A run that failed before it was admitted tells by its event alone.
  func isCanary(incomingPrefix: String) -> Bool {
    if let document { return document.isCanary }
    return event?.detail?.object?.key.map { Canary.isCanary($0, incomingPrefix: incomingPrefix) } ?? false
  }

  /// What the sender called the file, as far as the run knew it.
  public var fileName: String? {
    (document?.key ?? event?.detail?.object?.key).map { ObjectKey($0).fileName }
  }
}

/// Where a run failed, by names only: no text of an error is kept.
public struct RunFailure: Codable, Sendable, Hashable {
  /// The state of the state machine, or `Cleanup`.
  public var state: String
  /// A `FailureCode`, or the name of a service's error.
  public var error: String

  public init(state: String, error: String) {
    self.state = state
    self.error = error
  }
}

/// The answer of a step that has nothing to say: `{}`.
public struct Acknowledgement: Codable, Sendable, Hashable {
  public init() {}
}
