/// Takes what a step has to say to whoever operates the system: codes, counts and durations. The message is
/// a literal, and a value is a code or a number, so that nothing of a document can get in.
public protocol StepLog: Sendable {
  func write(_ level: StepLogLevel, _ message: StaticString, _ values: [String: LogValue])
}

extension StepLog {
  public func info(_ message: StaticString, _ values: [String: LogValue] = [:]) {
    write(.info, message, values)
  }

  public func warning(_ message: StaticString, _ values: [String: LogValue] = [:]) {
    write(.warning, message, values)
  }
}

public enum StepLogLevel: Sendable, Hashable {
  case info, warning
}

/// A value that a log line may carry.
public enum LogValue: Sendable, Hashable {
  case count(Int)
  /// One of a known set, or a hash: an outcome, an error's name, a document's id.
  case code(String)
}
