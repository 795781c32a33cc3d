public import FoundationEssentials

/// The bucket of everything that the pipeline makes.
public protocol ResultFiles: Sendable {
  /// Nothing when there is no such file.
  func read(_ key: String) async throws(StepFailure) -> Data?

  /// Writes or replaces. JSON, always.
  func write(_ data: Data, to key: String) async throws(StepFailure)
}

/// The same bucket, for cleanup.
public protocol ResultFileSweep: Sendable {
  /// Files below a prefix in the order of their keys, beginning after a key.
  func list(prefix: String, after key: String?) async throws(StepFailure) -> [ListedFile]

  /// Deletes at most 1,000 files. A file that is not there is no failure.
  func delete(_ keys: [String]) async throws(StepFailure)
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
