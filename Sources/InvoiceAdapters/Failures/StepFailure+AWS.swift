import AWSCore
import InvoicePipeline

extension StepFailure {
  /// The failure of a call to AWS under the name that the state machine knows it by.
  ///
  /// A service's own code passes through unchanged, unless it means an archived file, or another attempt would help
  /// and the state machine does not know the code (`RetriedServiceCodes`). The message names the operation, the
  /// service's own code and the request, and nothing that was sent or answered.
  init(calling error: any Error) {
    switch error {
    case let failure as StepFailure: self = failure
    case let failure as AWSError:
      switch failure.origin {
      case .service where failure.code == Self.archivedCode: self.init(.fileArchived, failure.description)
      case .service: self.init(errorType: failure.retriedName, message: failure.description)
      case .answer: self.init(.answerUnusable, failure.description)
      case .network: self.init(failure.networkCode, failure.description)
      case .deadline: self.init(.timeout, failure.description)
      case .credentials: self.init(.notConfigured, failure.description)
      }
    case let failure as ConfigurationError: self.init(.notConfigured, failure.description)
    case is CancellationError: self.init(.timeout, "the time of the invocation is over")
    default: self.init(.internal, "a call to a service failed for an unknown reason")
    }
  }

  /// S3 on an object in Glacier or Deep Archive that was not restored.
  private static let archivedCode = "InvalidObjectState"
}

extension AWSError {
  fileprivate var networkCode: FailureCode {
    switch code {
    case Self.responseTooLargeCode: .answerUnusable
    case Self.invalidRequestCode: .internal
    default: .dependencyUnavailable
    }
  }

  fileprivate var retriedName: String {
    switch nature {
    case .throttling: RetriedServiceCodes.throttling.contains(code) ? code : RetriedServiceCodes.fallback
    case .transient:
      RetriedServiceCodes.transient.contains(code) ? code : FailureCode.dependencyUnavailable.rawValue
    case .permanent: code
    }
  }
}
