import Foundation
import InvoicePipeline

/// A file that was sent, with the IDs under which the pipeline may know it.
struct SubmittedFile: Sendable, Equatable {
  let name: String
  /// The identity by the bytes, and the one of a file that is too large to be read.
  let documentIDs: [String]

  init(name: String, bytes: Data, bucket: String, key: String, facts: FileFacts, sha256: SHA256Hex) {
    self.name = name
    let hashes = [sha256(bytes), DocumentIdentity.contentHash(ofUnread: facts, sha256: sha256)]
    documentIDs = hashes.map {
      DocumentIdentity.documentID(
        bucket: bucket, key: key, version: facts.version ?? "null", contentHash: $0, sha256: sha256)
    }
  }
}
