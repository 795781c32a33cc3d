public import AWSCore

/// Amazon SNS, publishing only: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
public struct SNS: Sendable {
  let client: AWSClient

  public init(client: AWSClient) {
    self.client = client
  }

  /// Publishes a message to a topic. Repeated after a lost answer it may arrive twice.
  ///
  /// - Parameters:
  ///   - subject: ASCII without line breaks, up to 100 characters; only e-mail shows it.
  ///   - message: up to 256 KiB.
  ///   - attributes: texts that subscriptions can filter by.
  /// - Returns: the id of the message.
  @discardableResult
  public func publish(
    topicARN: String, subject: String? = nil, message: String, attributes: [String: String] = [:]
  ) async throws -> String {
    var fields = [
      ("Action", "Publish"), ("Version", "2010-03-31"), ("TopicArn", topicARN), ("Message", message),
    ]
    if let subject { fields.append(("Subject", subject)) }
    for (index, (name, value)) in attributes.sorted(by: { $0.key < $1.key }).enumerated() {
      let entry = "MessageAttributes.entry.\(index + 1)"
      fields += [
        ("\(entry).Name", name), ("\(entry).Value.DataType", "String"),
        ("\(entry).Value.StringValue", value),
      ]
    }
    let form = fields.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
    let call = AWSCall(
      service: AWSService(id: "SNS", hostPrefix: "sns", signingName: "sns"), operation: "Publish",
      headers: ["content-type": "application/x-www-form-urlencoded; charset=utf-8"],
      body: Array(form.utf8), errorFormat: .xml)
    let response = try await client.send(call)
    guard let root = try? XMLReader.read(response.body),
      let messageID = root["PublishResult"]?["MessageId"]?.text
    else { throw AWSError.unreadableAnswer(response, operation: call.name) }
    return messageID
  }
}
