public import FoundationEssentials

/// The bucket where documents arrive. Nothing is ever written to it.
public protocol DocumentFiles: Sendable {
  /// What is known of a file without reading it.
  ///
  /// - Parameter version: absent for the newest.
  /// - Throws: `DocumentMissing` when there is no such file or version.
  func facts(bucket: String, key: String, version: String?) async throws(StepFailure) -> FileFacts

  /// The bytes of one version.
  ///
  /// - Throws: `DocumentMissing` when there is no such file or version.
  func bytes(bucket: String, key: String, version: String?) async throws(StepFailure) -> Data
}

/// A file as its bucket describes it.
public struct FileFacts: Sendable, Hashable {
  /// Absent in a bucket without versions.
  public var version: String?
  /// Bytes.
  public var size: Int
  /// The bucket's own mark of the content.
  public var entityTag: String

  public init(version: String?, size: Int, entityTag: String) {
    self.version = version
    self.size = size
    self.entityTag = entityTag
  }
}
