public import FoundationEssentials

/// The bucket of everything that the pipeline makes.
public protocol ResultFiles: Sendable {
  /// Nothing when there is no such file.
  func read(_ key: String) async throws(StepFailure) -> Data?

  /// Writes or replaces. JSON, always.
  func write(_ data: Data, to key: String) async throws(StepFailure)
}
