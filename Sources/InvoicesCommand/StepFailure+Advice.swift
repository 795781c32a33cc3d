import InvoicePipeline

extension StepFailure {
  /// What a port's failure means to whoever typed the command, and what to do.
  var advice: String {
    switch errorType {
    case FailureCode.dependencyUnavailable.rawValue:
      "The system does not answer. Locally: `scripts/local status`, then `scripts/local up`. (\(message))"
    case FailureCode.notConfigured.rawValue: message
    case FailureCode.fileArchived.rawValue:
      "A file lies in the archive. Have it restored, try again when it is there (hours later): `\(Self.restoreCommand)`. (\(message))"
    case "ResourceNotFoundException", "NoSuchBucket", "StateMachineDoesNotExist":
      "A part of the system does not exist under the name in the settings (\(errorType)). Check the settings and the Region."
    case "AccessDenied", "AccessDeniedException", "UnrecognizedClientException", "InvalidAccessKeyId",
      "SignatureDoesNotMatch", "ExpiredToken", "ExpiredTokenException":
      "AWS refused the credentials (\(errorType)). Check --profile or the AWS_ variables."
    default: "\(message) (\(errorType))"
    }
  }

  /// Makes a copy that can be read for a week.
  static let restoreCommand =
    "aws s3api restore-object --bucket BUCKET --key KEY --restore-request Days=7,GlacierJobParameters={Tier=Standard}"
}
