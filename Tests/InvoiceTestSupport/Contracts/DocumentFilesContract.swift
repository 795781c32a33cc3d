public import FoundationEssentials
public import InvoicePipeline

/// What every bucket of documents does. The bucket must keep versions.
public struct DocumentFilesContract: Sendable {
  let files: any DocumentFiles
  let bucket: String
  let put: @Sendable (Data, _ key: String) async throws -> Void

  public init(
    files: any DocumentFiles, bucket: String,
    put: @escaping @Sendable (Data, _ key: String) async throws -> Void
  ) {
    self.files = files
    self.bucket = bucket
    self.put = put
  }

  public func check() async throws {
    for name in ["plain.pdf", "a b+c%20.pdf", "März 🧾.pdf"] {
      let key = "incoming/\(name)"
      try await put(Data("first".utf8), key)
      let first = try await files.facts(bucket: bucket, key: key, version: nil)
      try demand(first.size == 5, "facts give the size in bytes")
      try demand(!first.entityTag.isEmpty, "facts give the mark of the content")
      try await put(Data("second".utf8), key)
      let second = try await files.facts(bucket: bucket, key: key, version: nil)
      try demand(
        first.version != nil && first.version != second.version, "each upload is a version of its own")
      try demand(
        try await files.bytes(bucket: bucket, key: key, version: nil) == Data("second".utf8),
        "without a version the newest is read")
      try demand(
        try await files.bytes(bucket: bucket, key: key, version: first.version) == Data("first".utf8),
        "an older version can be read")
    }
    try await put(Data(), "incoming/empty.pdf")
    try demand(
      try await files.bytes(bucket: bucket, key: "incoming/empty.pdf", version: nil).isEmpty,
      "an empty file is read as no bytes")
    try await checkMissing()
  }

  private func checkMissing() async throws {
    do {
      _ = try await files.facts(bucket: bucket, key: "incoming/none.pdf", version: nil)
      try demand(false, "facts of a missing file are a failure")
    } catch let failure as StepFailure {
      try demand(
        failure.is(.documentMissing), "facts of a missing file fail as DocumentMissing, not \(failure)")
    }
    do {
      _ = try await files.bytes(bucket: bucket, key: "incoming/none.pdf", version: nil)
      try demand(false, "reading a missing file is a failure")
    } catch let failure as StepFailure {
      try demand(
        failure.is(.documentMissing), "reading a missing file fails as DocumentMissing, not \(failure)")
    }
  }
}
