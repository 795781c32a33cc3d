/// One run of the state machine. One run, one attempt at one document.
public struct Run: Codable, Sendable, Hashable {
  /// The execution's name: the correlation id of every log line.
  public var executionID: String
  public var startedAt: Timestamp

  public init(executionID: String, startedAt: Timestamp) {
    self.executionID = executionID
    self.startedAt = startedAt
  }
}
