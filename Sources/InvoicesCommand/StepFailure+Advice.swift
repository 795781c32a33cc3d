import InvoicePipeline

extension StepFailure {
  /// What a port's failure means to whoever typed the command, and what to do.
  var advice: String {
    switch errorType {
    case FailureCode.dependencyUnavailable.rawValue:
      "The system does not answer. Locally: `scripts/local status`, then `scripts/local up`. (\(message))"
    case FailureCode.notConfigured.rawValue: message
    case "ResourceNotFoundException", "NoSuchBucket", "StateMachineDoesNotExist":
      "A part of the system does not exist under the name in the settings (\(errorType)). Check the settings and the Region."
    case "AccessDenied", "AccessDeniedException", "UnrecognizedClientException", "InvalidAccessKeyId",
      "SignatureDoesNotMatch", "ExpiredToken", "ExpiredTokenException":
      "AWS refused the credentials (\(errorType)). Check --profile or the AWS_ variables."
    default: "\(message) (\(errorType))"
    }
  }
}
