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
          key: isEncoded ? Self.decoded(key) : key, size: size,
          lastModified: content["LastModified"]?.text ?? "")
      }
      nextContinuationToken = root["NextContinuationToken"]?.text
    }

    /// S3 writes keys as an HTML form does: a plus is a blank, `%41` an A.
    private static func decoded(_ text: String) -> String {
      var bytes: [UInt8] = []
      var rest = Array(text.utf8)[...]
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
          let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
          bytes.append(value)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
