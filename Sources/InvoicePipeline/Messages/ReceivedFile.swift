/// The event that started a run: a file has arrived. Only what is used is declared.
///
/// The event is the "Object Created" envelope, in which keys are not URL-encoded.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html>
public struct ReceivedFile: Codable, Sendable, Hashable {
  public var detail: Detail?
  /// Run again although the document has an outcome: set by a person's `retry` and by cleanup.
  public var reprocess: Bool?
  /// The run, known to have ended, whose claim this run takes over: set by cleanup.
  public var replaces: String?

  public struct Detail: Codable, Sendable, Hashable {
    public var bucket: Bucket?
    public var object: Object?

    public init(bucket: Bucket?, object: Object?) {
      self.bucket = bucket
      self.object = object
    }
  }

  public struct Bucket: Codable, Sendable, Hashable {
    public var name: String?

    public init(name: String?) { self.name = name }
  }

  public struct Object: Codable, Sendable, Hashable {
    public var key: String?
    /// Absent for a bucket without versions, and where the sender of the event leaves it out.
    public var version: String?

    enum CodingKeys: String, CodingKey {
      case key
      case version = "version-id"
    }

    public init(key: String?, version: String? = nil) {
      self.key = key
      self.version = version
    }
  }

  /// The input of a run that processes `document` again.
  public init(again document: Document, replaces: String? = nil) {
    detail = Detail(
      bucket: Bucket(name: document.bucket),
      object: Object(key: document.key, version: document.version == "null" ? nil : document.version))
    reprocess = true
    self.replaces = replaces
  }

  public init(bucket: String?, key: String?, version: String? = nil, reprocess: Bool? = nil) {
    detail = Detail(bucket: Bucket(name: bucket), object: Object(key: key, version: version))
    self.reprocess = reprocess
    replaces = nil
  }
}
