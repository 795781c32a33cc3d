import Testing

@testable import AWSCore

@Suite struct ErrorNatureTests {
  @Test(arguments: [
    "ProvisionedThroughputExceededException", "ThrottlingException", "LimitExceededException",
    "TooManyRequestsException", "RequestLimitExceeded", "SlowDown",
  ])
  func recognisesThrottlingEvenWithStatus400(_ code: String) {
    #expect(ErrorNature(code: code, status: 400, reasons: []) == .throttling)
  }

  @Test(arguments: ["InternalServerError", "RequestTimeout", "TransactionConflictException"])
  func recognisesAPassingWeaknessEvenWithStatus400(_ code: String) {
    #expect(ErrorNature(code: code, status: 400, reasons: []) == .transient)
  }

  @Test(arguments: [
    "AccessDeniedException", "BadDocumentException", "ConditionalCheckFailedException",
    "UnsupportedDocumentException", "ValidationException", "NoSuchKey",
  ])
  func takesTheRestAsPermanent(_ code: String) {
    #expect(ErrorNature(code: code, status: 400, reasons: []) == .permanent)
  }

  @Test(arguments: [
    (["None", "TransactionConflict"], ErrorNature.throttling),
    (["ProvisionedThroughputExceeded", "None"], .throttling),
    (["TransactionConflict", "ConditionalCheckFailed"], .permanent),
    ([], .permanent),
  ])
  func repeatsACancelledTransactionOnlyIfNoConditionFailed(_ reasons: [String], _ nature: ErrorNature) {
    #expect(
      ErrorNature(code: "TransactionCanceledException", status: 400, reasons: reasons) == nature)
  }
}
