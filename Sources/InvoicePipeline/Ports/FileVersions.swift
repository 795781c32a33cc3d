/// The files of a bucket in all their versions, for erasing them for good.
public protocol FileVersions: Sendable {
  /// Every version, and every mark of a deletion, of the files whose keys begin so.
  func versions(below prefix: String) async throws(StepFailure) -> [FileVersion]

  /// What keeps a version from being deleted; nothing for most.
  func hold(on version: FileVersion) async throws(StepFailure) -> FileHold?

  /// Deletes a version for good. One that is not there is no failure.
  func delete(_ version: FileVersion) async throws(StepFailure)
}

/// One version of one file.
public struct FileVersion: Sendable, Hashable {
  public var key: String
  public var version: String
  /// It only says that the file was deleted: it has no content.
  public var isDeletion: Bool

  public init(key: String, version: String, isDeletion: Bool = false) {
    self.key = key
    self.version = version
    self.isDeletion = isDeletion
  }
}

/// Why a version must be kept.
public enum FileHold: Sendable, Hashable {
  case legalHold
  /// ISO 8601.
  case retention(until: String)
}
