import AWSCore

extension S3 {
  /// What keeps a version of an object from being deleted:
  /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
  public struct ObjectLock: Sendable, Equatable {
    public let hasLegalHold: Bool
    /// ISO 8601, whether in governance or in compliance mode; absent without a retention.
    public let retainedUntil: String?

    init(_ response: HTTPResponse) {
      hasLegalHold = response.headers["x-amz-object-lock-legal-hold"] == "ON"
      retainedUntil = response.headers["x-amz-object-lock-retain-until-date"]
    }
  }
}
