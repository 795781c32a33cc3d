/// The failures that the runtime itself finds, under the names it publishes.
public enum RuntimeFailure: FailureNaming, Equatable {
  /// The payload is not the JSON the handler expects. `path` has names of keys, never values.
  case malformedEvent(path: String)
  /// The handler had not finished shortly before the deadline.
  case timeout
  /// The answer is larger than Lambda's 6 MB.
  case responseTooLarge
  /// The handler threw an error that has no published name, or its answer is not encodable.
  case `internal`

  public var errorType: String {
    switch self {
    case .malformedEvent: "MalformedEvent"
    case .timeout: "Timeout"
    case .responseTooLarge: "ResponseTooLarge"
    case .internal: "Internal"
    }
  }

  public var errorMessage: String {
    switch self {
    case .malformedEvent(let path):
      path.isEmpty
        ? "The payload is not the JSON that this function expects."
        : "The payload is not the JSON that this function expects, at \(path)."
    case .timeout: "The function had not finished shortly before its deadline."
    case .responseTooLarge: "The answer of the function is larger than 6 MB."
    case .internal: "The function failed for a reason that has no published name."
    }
  }
}
