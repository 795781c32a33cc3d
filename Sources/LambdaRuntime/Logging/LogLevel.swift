/// The levels of Lambda's log filter, in the order of their weight.
public enum LogLevel: String, Sendable, Comparable, CaseIterable {
  case trace = "TRACE"
  case debug = "DEBUG"
  case info = "INFO"
  case warn = "WARN"
  case error = "ERROR"
  case fatal = "FATAL"

  /// The level that the environment asks for: `AWS_LAMBDA_LOG_LEVEL`, then `LOG_LEVEL`, then `info`.
  /// An unknown word counts as absent.
  init(environment: [String: String]) {
    let named = ["AWS_LAMBDA_LOG_LEVEL", "LOG_LEVEL"].lazy
      .compactMap { environment[$0] }
      .compactMap { LogLevel(rawValue: $0.uppercased()) }
      .first
    self = named ?? .info
  }

  public static func < (left: LogLevel, right: LogLevel) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .trace: 0
    case .debug: 1
    case .info: 2
    case .warn: 3
    case .error: 4
    case .fatal: 5
    }
  }
}
