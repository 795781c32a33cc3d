import Foundation
import InvoicePipeline

/// Sends files to where documents arrive, one after another.
struct Submission {
  /// Bytes. What is larger cannot be a document and is not sent.
  static let largestFile = 524_288_000

  let incoming: any IncomingFiles
  let sha256: SHA256Hex
  let bucket: String
  let prefix: String
  /// The bytes of a file; nil when it cannot be read.
  let readFile: (String) -> Data?
  /// Bytes of a file; nil when there is no such file.
  let sizeOfFile: (String) -> Int?
  let console: Console

  /// Checks all files before it sends the first one.
  ///
  /// - Throws: `CommandFailure` when a file is missing or too large: nothing has been sent then. `StepFailure` of
  ///   the port when sending fails: what was sent before stays sent.
  func send(_ paths: [String]) async throws -> [SubmittedFile] {
    try check(paths)
    var sent: [SubmittedFile] = []
    for (index, path) in paths.enumerated() {
      let name = String(path.split(separator: "/").last ?? Substring(path))
      guard let bytes = readFile(path) else {
        throw CommandFailure(
          .failed, "\(name.printable) cannot be read. \(sent.count) of \(paths.count) files were sent.")
      }
      let key = prefix + name
      let facts = try await incoming.deliver(bytes, to: key)
      sent.append(
        SubmittedFile(name: name, bytes: bytes, bucket: bucket, key: key, facts: facts, sha256: sha256))
      console.note("[\(index + 1)/\(paths.count)] \(name.printable) sent")
    }
    return sent
  }

  private func check(_ paths: [String]) throws(CommandFailure) {
    var problems: [String] = []
    for path in paths {
      guard let size = sizeOfFile(path) else {
        problems.append("\(path.printable) is no file that can be read")
        continue
      }
      if size > Self.largestFile { problems.append("\(path.printable) is larger than 500 MB") }
    }
    guard problems.isEmpty else {
      throw CommandFailure(.usage, "Nothing was sent: " + problems.joined(separator: "; ") + ".")
    }
  }
}
