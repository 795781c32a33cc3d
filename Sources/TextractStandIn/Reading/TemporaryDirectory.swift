import Foundation

/// A private directory that is gone when `body` has ended, however it ended.
func withTemporaryDirectory<Result>(
  _ body: (URL) async throws(Refusal) -> Result
) async throws(Refusal) -> Result {
  let directory = FileManager.default.temporaryDirectory
    .appendingPathComponent("textract-stand-in-\(UUID().uuidString)", isDirectory: true)
  do {
    try FileManager.default.createDirectory(
      at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  } catch {
    throw .badDocument
  }
  defer { try? FileManager.default.removeItem(at: directory) }
  return try await body(directory)
}
