extension StepFunctions {
  /// How far an execution is. A value that is added later is kept as it is.
  public struct ExecutionStatus: RawRepresentable, Codable, Sendable, Hashable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public static let running = ExecutionStatus(rawValue: "RUNNING")
    public static let succeeded = ExecutionStatus(rawValue: "SUCCEEDED")
    public static let failed = ExecutionStatus(rawValue: "FAILED")
    public static let timedOut = ExecutionStatus(rawValue: "TIMED_OUT")
    public static let aborted = ExecutionStatus(rawValue: "ABORTED")
  }
}
