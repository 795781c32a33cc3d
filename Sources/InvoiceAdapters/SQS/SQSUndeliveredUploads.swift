public import AWSServices
public import InvoicePipeline

import FoundationEssentials

/// The dead-letter queue of the rule that starts runs. EventBridge puts the event there as it is.
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
public struct SQSUndeliveredUploads: UndeliveredUploads {
  private static let hiddenSeconds = 300
  private let sqs: SQS
  private let queueName: String

  public init(sqs: SQS, queueName: String) {
    self.sqs = sqs
    self.queueName = queueName
  }

  public func next() async throws(StepFailure) -> [UndeliveredUpload] {
    let messages = try await calling {
      let queueURL = try await sqs.queueURL(named: queueName)
      return try await sqs.receive(from: queueURL, hiddenSeconds: Self.hiddenSeconds)
    }
    return messages.map { message in
      let event = try? JSONDecoder().decode(ReceivedFile.self, from: Data(message.body.utf8))
      return UndeliveredUpload(
        id: message.id, receipt: message.receipt, file: event?.detail?.object?.key == nil ? nil : event)
    }
  }

  public func remove(_ upload: UndeliveredUpload) async throws(StepFailure) {
    try await calling {
      let queueURL = try await sqs.queueURL(named: queueName)
      try await sqs.delete(receipt: upload.receipt, from: queueURL)
    }
  }
}
