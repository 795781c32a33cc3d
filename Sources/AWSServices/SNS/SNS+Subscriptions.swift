import AWSCore

extension SNS {
  public struct Subscription: Sendable, Equatable {
    /// Such as `email`.
    public let kind: String
    /// Until then nothing is delivered.
    public let isConfirmed: Bool
  }

  /// The first hundred subscriptions of a topic.
  ///
  /// - Throws: `AWSError` `NotFound`.
  public func subscriptions(of topicARN: String) async throws -> [Subscription] {
    let form =
      "Action=ListSubscriptionsByTopic&Version=2010-03-31&TopicArn=\(PercentEncoding.encode(topicARN))"
    let call = AWSCall(
      service: AWSService(id: "SNS", hostPrefix: "sns", signingName: "sns"),
      operation: "ListSubscriptionsByTopic",
      headers: ["content-type": "application/x-www-form-urlencoded; charset=utf-8"],
      body: Array(form.utf8), errorFormat: .xml)
    let response = try await client.send(call)
    guard let root = try? XMLReader.read(response.body),
      let list = root["ListSubscriptionsByTopicResult"]?["Subscriptions"]
    else { throw AWSError.unreadableAnswer(response, operation: call.name) }
    return list.all("member").map { member in
      let arn = member["SubscriptionArn"]?.text ?? ""
      return Subscription(kind: member["Protocol"]?.text ?? "", isConfirmed: arn.hasPrefix("arn:"))
    }
  }
}
