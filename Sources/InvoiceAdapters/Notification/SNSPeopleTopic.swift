public import AWSServices
public import InvoicePipeline

/// The topic that people subscribe to, on Amazon SNS. Subscriptions can filter by the attribute `outcome`.
public struct SNSPeopleTopic: PeopleTopic {
  private let sns: SNS
  private let topicARN: String

  public init(sns: SNS, topicARN: String) {
    self.sns = sns
    self.topicARN = topicARN
  }

  public func publish(subject: String, text: String, outcome: String) async throws(StepFailure) {
    _ = try await calling {
      try await sns.publish(
        topicARN: topicARN, subject: subject, message: text, attributes: ["outcome": outcome])
    }
  }
}
