/// Lists and deletes files of the results bucket, for cleanup.
public protocol ResultFileSweep: Sendable {
  /// A part of the files below a prefix.
  ///
  /// - Parameter after: `ListedFiles.next` of the part before.
  func list(prefix: String, after: String?) async throws(StepFailure) -> ListedFiles

  /// Deletes files. A file that is not there is no failure. A bucket that keeps versions removes the bytes a day later
  /// (`temporary_prefixes` of terraform/modules/bucket).
  func delete(_ keys: [String]) async throws(StepFailure)
}

/// A part of a list of files.
public struct ListedFiles: Sendable, Hashable {
  public var files: [ListedFile]
  /// Opaque; absent at the end of the list.
  public var next: String?

  public init(files: [ListedFile], next: String? = nil) {
    self.files = files
    self.next = next
  }
}

/// One file of a list.
public struct ListedFile: Sendable, Hashable {
  public var key: String
  public var modifiedAt: Timestamp

  public init(key: String, modifiedAt: Timestamp) {
    self.key = key
    self.modifiedAt = modifiedAt
  }
}
