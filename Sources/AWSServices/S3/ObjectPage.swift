import AWSCore

extension S3 {
  /// Objects of a bucket, up to 1000.
  public struct ObjectPage: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
      public let key: String
      /// Bytes.
      public let size: Int
      /// ISO 8601, UTC.
      public let lastModified: String
    }

    public let objects: [Entry]
    /// Present while there are more.
    public let nextContinuationToken: String?

    /// `nil` when the body is not a list of objects.
    init?(_ response: HTTPResponse) {
      guard let root = try? XMLReader.read(response.body), root.name == "ListBucketResult" else { return nil }
      let isEncoded = root["EncodingType"]?.text == "url"
      objects = root.all("Contents").compactMap { content in
        guard let key = content["Key"]?.text, let size = content["Size"].flatMap({ Int($0.text) }) else {
          return nil
        }
        return Entry(
          key: isEncoded ? FormEncoding.decode(key) : key, size: size,
          lastModified: content["LastModified"]?.text ?? "")
      }
      nextContinuationToken = root["NextContinuationToken"]?.text
    }
  }
}
