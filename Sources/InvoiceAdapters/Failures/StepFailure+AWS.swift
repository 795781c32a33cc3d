import AWSCore
import InvoicePipeline

extension StepFailure {
  /// The failure of a call to AWS under the name that the state machine knows it by.
  ///
  /// A service's own code passes through unchanged. The message names the operation, the code and the request, and
  /// nothing that was sent or answered.
  init(calling error: any Error) {
    switch error {
    case let failure as StepFailure: self = failure
    case let failure as AWSError:
      switch failure.origin {
      case .service where failure.isNamelessTrouble:
        self.init(.dependencyUnavailable, failure.description)
      case .service: self.init(errorType: failure.code, message: failure.description)
      case .network, .answer: self.init(.dependencyUnavailable, failure.description)
      case .deadline: self.init(.timeout, failure.description)
      case .credentials: self.init(.notConfigured, failure.description)
      }
    case let failure as ConfigurationError: self.init(.notConfigured, failure.description)
    case is CancellationError: self.init(.timeout, "the time of the invocation is over")
    default: self.init(.internal, "a call to a service failed for an unknown reason")
    }
  }
}

extension AWSError {
  /// A passing trouble for which the service has no name that the state machine could know: a bare status, or a
  /// transaction that met another one.
  fileprivate var isNamelessTrouble: Bool {
    nature != .permanent && (code.hasPrefix("HTTP") || code == "TransactionCanceledException")
  }
}
