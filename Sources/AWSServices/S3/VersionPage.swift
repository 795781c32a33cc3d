import AWSCore

extension S3 {
  /// Versions of the objects of a bucket, and marks of deletions, up to 1000.
  public struct VersionPage: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
      public let key: String
      /// `null` in a bucket without versions.
      public let version: String
      public let isDeletionMark: Bool
    }

    /// Where the next page begins.
    public struct Mark: Sendable, Equatable {
      let key: String
      let version: String?
    }

    public let entries: [Entry]
    /// Present while there are more.
    public let next: Mark?

    /// `nil` when the body is not a list of versions.
    init?(_ response: HTTPResponse) {
      guard let root = try? XMLReader.read(response.body), root.name == "ListVersionsResult" else {
        return nil
      }
      let isEncoded = root["EncodingType"]?.text == "url"
      func key(_ text: String) -> String { isEncoded ? FormEncoding.decode(text) : text }
      func entries(_ name: String, isDeletionMark: Bool) -> [Entry] {
        root.all(name).compactMap { element in
          guard let text = element["Key"]?.text, let version = element["VersionId"]?.text else { return nil }
          return Entry(key: key(text), version: version, isDeletionMark: isDeletionMark)
        }
      }
      self.entries =
        entries("Version", isDeletionMark: false) + entries("DeleteMarker", isDeletionMark: true)
      let isCutOff = root["IsTruncated"]?.text == "true"
      next =
        isCutOff
        ? root["NextKeyMarker"].map { Mark(key: key($0.text), version: root["NextVersionIdMarker"]?.text) }
        : nil
    }
  }
}
