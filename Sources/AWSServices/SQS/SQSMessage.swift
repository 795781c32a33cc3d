/// A message as it was received: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Message.html
public struct SQSMessage: Decodable, Sendable, Equatable {
  /// Stays the same each time the message is received.
  public let id: String
  /// Deletes the message; a new one each time it is received.
  public let receipt: String
  public let body: String

  enum CodingKeys: String, CodingKey {
    case id = "MessageId"
    case receipt = "ReceiptHandle"
    case body = "Body"
  }
}
