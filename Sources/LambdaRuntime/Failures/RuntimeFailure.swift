/// The failures that the runtime itself finds, under the names it publishes.
enum RuntimeFailure: FailureNaming, Equatable {
  /// The handler had not finished shortly before the deadline.
  case timeout
  /// The answer is larger than Lambda's 6 MB.
  case responseTooLarge
  /// The handler threw an error that has no published name.
  case `internal`

  var errorType: String {
    switch self {
    case .timeout: "Timeout"
    case .responseTooLarge: "ResponseTooLarge"
    case .internal: "Internal"
    }
  }

  var errorMessage: String {
    switch self {
    case .timeout: "The function had not finished shortly before its deadline."
    case .responseTooLarge: "The answer of the function is larger than 6 MB."
    case .internal: "The function failed for a reason that has no published name."
    }
  }
}
