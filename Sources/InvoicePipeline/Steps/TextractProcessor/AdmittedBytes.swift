import FoundationEssentials

/// Makes sure that what is read is what was admitted. In a bucket with versions it cannot be otherwise.
struct AdmittedBytes: Sendable {
  let files: any DocumentFiles
  let sha256: SHA256Hex

  /// - Throws: `DocumentChanged` when the file has other bytes now.
  func check(_ document: Document) async throws(StepFailure) {
    guard document.version == "null" else { return }
    let bytes = try await files.bytes(bucket: document.bucket, key: document.key, version: nil)
    guard sha256(bytes) == document.contentHash else {
      throw StepFailure(.documentChanged, "the file was replaced after it was admitted")
    }
  }
}
