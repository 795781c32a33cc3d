extension Textract {
  /// https://docs.aws.amazon.com/textract/latest/dg/API_StartExpenseAnalysis.html
  public struct StartExpenseAnalysisRequest: Codable, Sendable, Equatable {
    public var documentLocation: DocumentLocation
    /// 1 to 64 of `a-z A-Z 0-9 - _`. For seven days the same token with the same inputs gives the same job:
    /// it is not run again and no second completion message is sent. Changed inputs are refused with
    /// `IdempotentParameterMismatchException`.
    public var clientRequestToken: String?
    /// 1 to 64 of `a-z A-Z 0-9 _ . - :`; comes back in the completion message.
    public var jobTag: String?
    public var notificationChannel: NotificationChannel?
    public var outputConfig: OutputConfig?
    /// Encrypts what `outputConfig` names.
    public var kmsKeyID: String?

    public init(
      documentLocation: DocumentLocation, clientRequestToken: String? = nil, jobTag: String? = nil,
      notificationChannel: NotificationChannel? = nil, outputConfig: OutputConfig? = nil,
      kmsKeyID: String? = nil
    ) {
      self.documentLocation = documentLocation
      self.clientRequestToken = clientRequestToken
      self.jobTag = jobTag
      self.notificationChannel = notificationChannel
      self.outputConfig = outputConfig
      self.kmsKeyID = kmsKeyID
    }

    private enum CodingKeys: String, CodingKey {
      case documentLocation = "DocumentLocation"
      case clientRequestToken = "ClientRequestToken"
      case jobTag = "JobTag"
      case notificationChannel = "NotificationChannel"
      case outputConfig = "OutputConfig"
      case kmsKeyID = "KMSKeyId"
    }
  }
}
