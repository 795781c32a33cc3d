extension Textract {
  /// Whom Textract tells that a job has ended.
  public struct NotificationChannel: Codable, Sendable, Equatable {
    /// The topic must be in the Region of the call.
    public var snsTopicARN: String
    /// The role that Textract assumes to publish.
    public var roleARN: String

    public init(snsTopicARN: String, roleARN: String) {
      self.snsTopicARN = snsTopicARN
      self.roleARN = roleARN
    }

    private enum CodingKeys: String, CodingKey {
      case snsTopicARN = "SNSTopicArn"
      case roleARN = "RoleArn"
    }
  }
}
