import AWSCore

/// The codes of services that the state machine retries by name. They pass through unchanged, so that an
/// execution shows what happened; any other code that is worth another attempt goes out under one of these
/// names, or as `DependencyUnavailable`.
enum RetriedServiceCodes {
  /// Retried with long waits.
  static let throttling: Set<String> = [
    fallback, "Throttling", "ProvisionedThroughputExceededException", "LimitExceededException",
    "RequestLimitExceeded", "TooManyRequestsException", "SlowDown",
  ]
  /// Retried with short waits.
  static let transient: Set<String> = ["InternalServerError", "InternalError", "ServiceUnavailable"]

  /// What a throttled call fails with whose own code the state machine does not know.
  static let fallback = "ThrottlingException"
}
