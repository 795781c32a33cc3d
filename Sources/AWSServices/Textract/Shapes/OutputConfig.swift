extension Textract {
  /// A bucket of the caller where Textract puts the answer of a job as well.
  public struct OutputConfig: Codable, Sendable, Equatable {
    public var s3Bucket: String
    /// `textract_output` when absent.
    public var s3Prefix: String?

    public init(s3Bucket: String, s3Prefix: String? = nil) {
      self.s3Bucket = s3Bucket
      self.s3Prefix = s3Prefix
    }

    private enum CodingKeys: String, CodingKey {
      case s3Bucket = "S3Bucket"
      case s3Prefix = "S3Prefix"
    }
  }
}
