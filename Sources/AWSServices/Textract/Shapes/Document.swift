import FoundationEssentials

extension Textract {
  /// The document of a synchronous call: its bytes or its place in S3, not both.
  public struct Document: Codable, Sendable, Equatable {
    /// 1 byte to 10 MiB, in base64 on the wire.
    public var bytes: [UInt8]?
    public var s3Object: S3Object?

    public init(bytes: [UInt8]? = nil, s3Object: S3Object? = nil) {
      self.bytes = bytes
      self.s3Object = s3Object
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      bytes = try container.decodeIfPresent(Data.self, forKey: .bytes).map { [UInt8]($0) }
      s3Object = try container.decodeIfPresent(S3Object.self, forKey: .s3Object)
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(bytes.map { Data($0) }, forKey: .bytes)
      try container.encodeIfPresent(s3Object, forKey: .s3Object)
    }

    private enum CodingKeys: String, CodingKey {
      case bytes = "Bytes"
      case s3Object = "S3Object"
    }
  }
}
