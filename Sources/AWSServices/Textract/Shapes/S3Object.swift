extension Textract {
  /// A document that Textract reads from S3 itself, with the rights of the caller.
  public struct S3Object: Codable, Sendable, Equatable {
    public var bucket: String?
    /// The object key as it is, not URL-encoded.
    public var name: String?
    /// Pins what is analysed, so that a later upload under the same key cannot change it.
    public var version: String?

    public init(bucket: String? = nil, name: String? = nil, version: String? = nil) {
      self.bucket = bucket
      self.name = name
      self.version = version
    }

    private enum CodingKeys: String, CodingKey {
      case bucket = "Bucket"
      case name = "Name"
      case version = "Version"
    }
  }
}
