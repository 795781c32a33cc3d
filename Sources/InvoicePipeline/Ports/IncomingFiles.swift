public import FoundationEssentials

/// The place where people put documents. What is put there starts a run.
public protocol IncomingFiles: Sendable {
  /// Writes a file whole. A name that is taken gets a further version, which is a document of its own.
  ///
  /// - Returns: the facts by which the document can be recognised afterwards.
  func deliver(_ bytes: Data, to key: String) async throws(StepFailure) -> FileFacts
}
