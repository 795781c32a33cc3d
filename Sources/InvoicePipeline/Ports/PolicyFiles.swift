public import FoundationEssentials

/// The bucket of the documents that people write for the pipeline.
public protocol PolicyFiles: Sendable {
  /// Nothing when there is no such file.
  func read(_ key: String) async throws(StepFailure) -> Data?
}
