extension ErrorNature {
  /// Judges an error answer by its code and, if the code is in no table, by its status.
  ///
  /// The code comes first because Textract and DynamoDB throttle with status 400.
  /// - Parameter reasons: the code per item when DynamoDB cancels a transaction.
  init(code: String, status: Int, reasons: [String]) {
    if Self.throttlingCodes.contains(code) {
      self = .throttling
    } else if Self.transientCodes.contains(code) {
      self = .transient
    } else if code == "TransactionCanceledException" {
      self = Self.ofCancellation(reasons)
    } else if status == 429 {
      self = .throttling
    } else {
      self = status >= 500 ? .transient : .permanent
    }
  }

  /// A cancelled transaction has changed nothing; it is worth another attempt if only other calls stood in its
  /// way.
  private static func ofCancellation(_ reasons: [String]) -> ErrorNature {
    let passing = ["None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]
    let isPassing = !reasons.isEmpty && reasons.allSatisfy(passing.contains)
    return isPassing ? .throttling : .permanent
  }

  /// Codes that are throttling whatever the status.
  package static let throttlingCodes: Set<String> = [
    "BandwidthLimitExceeded", "KMSThrottlingException", "LimitExceededException",
    "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded",
    "RequestThrottled", "RequestThrottledException", "SlowDown", "Throttled", "ThrottledException",
    "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException",
  ]

  /// Codes that pass whatever the status.
  package static let transientCodes: Set<String> = [
    "DatabaseResumingException", "DatabaseUnavailableException", "InternalError", "InternalFailure",
    "InternalServerError", "InternalServerErrorException", "OperationAborted",
    "ReplicatedWriteConflictException", "RequestTimeTooSkewed", "RequestTimeout", "RequestTimeoutException",
    "ServiceUnavailable", "ServiceUnavailableError", "ServiceUnavailableException",
    "TransactionConflictException",
  ]
}
