public import AWSCore

/// Amazon SQS, taking messages only: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference
public struct SQS: Sendable {
  let service: JSONService

  public init(client: AWSClient) {
    service = JSONService(
      client: client, service: AWSService(id: "SQS", hostPrefix: "sqs", signingName: "sqs"),
      targetPrefix: "AmazonSQS", version: "1.0")
  }

  /// The URL of a queue of the caller's account.
  ///
  /// - Throws: `AWSError` `QueueDoesNotExist`.
  public func queueURL(named name: String) async throws -> String {
    let answer: QueueURLAnswer = try await service.call("GetQueueUrl", ["QueueName": name])
    return answer.queueURL
  }

  /// Some of the waiting messages, ten at most; none is the sign of an empty queue.
  ///
  /// - Parameter hiddenSeconds: for how long others do not get them, unless they are deleted before.
  public func receive(from queueURL: String, hiddenSeconds: Int) async throws -> [SQSMessage] {
    // With a wait all of the queue's servers are asked, not a sample of them.
    let request = ReceiveRequest(
      queueURL: queueURL, maximum: 10, waitSeconds: 1, hiddenSeconds: hiddenSeconds)
    let answer: ReceiveAnswer = try await service.call("ReceiveMessage", request)
    return answer.messages ?? []
  }

  /// Deletes a message that was received.
  public func delete(receipt: String, from queueURL: String) async throws {
    try await service.send("DeleteMessage", ["QueueUrl": queueURL, "ReceiptHandle": receipt])
  }
}

private struct QueueURLAnswer: Decodable {
  let queueURL: String

  enum CodingKeys: String, CodingKey { case queueURL = "QueueUrl" }
}

private struct ReceiveRequest: Encodable {
  let queueURL: String
  let maximum: Int
  let waitSeconds: Int
  let hiddenSeconds: Int

  enum CodingKeys: String, CodingKey {
    case queueURL = "QueueUrl"
    case maximum = "MaxNumberOfMessages"
    case waitSeconds = "WaitTimeSeconds"
    case hiddenSeconds = "VisibilityTimeout"
  }
}

private struct ReceiveAnswer: Decodable {
  let messages: [SQSMessage]?

  enum CodingKeys: String, CodingKey { case messages = "Messages" }
}
