extension S3 {
  /// An object, or one version of it.
  public struct ObjectLocation: Sendable, Hashable {
    public var bucket: String
    public var key: String
    /// Absent: the latest.
    public var version: String?

    public init(bucket: String, key: String, version: String? = nil) {
      self.bucket = bucket
      self.key = key
      self.version = version
    }
  }
}
