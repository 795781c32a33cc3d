import AWSCore

extension S3 {
  /// What the headers of an answer say of an object. All may be absent.
  public struct ObjectAttributes: Sendable, Equatable {
    /// Bytes of the whole object, also after reading a part of it. Absent after writing.
    public let size: Int?
    /// Without the quotes. Not a hash of the content for every object.
    public let entityTag: String?
    /// Absent in a bucket without versions.
    public let version: String?
    public let contentType: String?

    /// The answer to reading: its length is that of the object, unless it is a part.
    init(reading response: HTTPResponse) {
      let headers = response.headers
      let total = headers["content-range"]?.split(separator: "/").last ?? headers["content-length"]?[...]
      self.init(response, size: total.flatMap { Int($0) })
    }

    init(_ response: HTTPResponse, size: Int?) {
      let headers = response.headers
      self.size = size
      entityTag = headers["etag"].map { $0.filter { $0 != "\"" } }
      version = headers["x-amz-version-id"]
      contentType = headers["content-type"]
    }
  }

  /// An object with its bytes.
  public struct Object: Sendable, Equatable {
    public let attributes: ObjectAttributes
    public let body: [UInt8]
  }
}
