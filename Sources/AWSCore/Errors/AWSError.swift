/// A call to AWS that did not succeed, after all attempts.
///
/// It keeps what may be logged: codes, status, request id. The message of the service is dropped, because it may
/// quote keys and values.
public struct AWSError: Error, Sendable, Equatable {
  public enum Origin: Sendable, Equatable {
    /// The service answered with an error; `code` is its own.
    case service
    /// There was no answer.
    case network
    /// The deadline left no time for an attempt, or for another one.
    case deadline
    /// The service answered with success, but not with what this operation answers.
    case answer
    /// There was nothing to sign with.
    case credentials
  }

  public let origin: Origin
  /// AWS's own code, such as `ConditionalCheckFailedException`; for other origins one of the names below.
  public let code: String
  public let nature: ErrorNature
  /// Service and operation, such as `DynamoDB.PutItem`.
  public let operation: String
  /// Of the last answer, if there was one.
  public let status: Int?
  public let requestID: String?
  /// The code per item when DynamoDB cancels a transaction, `None` for an item that was no reason.
  public let cancellationReasons: [String]

  public static let notConnectedCode = "NotConnected"
  public static let timedOutCode = "TimedOut"
  public static let connectionLostCode = "ConnectionLost"
  public static let responseTooLargeCode = "ResponseTooLarge"
  public static let invalidRequestCode = "InvalidRequest"
  public static let deadlineExceededCode = "DeadlineExceeded"
  public static let unreadableAnswerCode = "UnreadableAnswer"
  public static let credentialsCode = "CredentialsUnavailable"

  public init(
    origin: Origin, code: String, nature: ErrorNature, operation: String, status: Int? = nil,
    requestID: String? = nil, cancellationReasons: [String] = []
  ) {
    self.origin = origin
    self.code = code
    self.nature = nature
    self.operation = operation
    self.status = status
    self.requestID = requestID
    self.cancellationReasons = cancellationReasons
  }
}

extension AWSError: CustomStringConvertible {
  public var description: String {
    let details = [status.map { "HTTP \($0)" }, requestID.map { "request \($0)" }].compactMap(\.self)
    return "\(operation): \(code)" + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }
}
