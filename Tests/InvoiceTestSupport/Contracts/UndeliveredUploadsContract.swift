public import InvoicePipeline

/// What everything that keeps undelivered uploads does.
public struct UndeliveredUploadsContract: Sendable {
  let uploads: any UndeliveredUploads

  /// - Parameter uploads: hold the file `incoming/März 🧾.pdf` and one message that tells of no file.
  public init(uploads: any UndeliveredUploads) { self.uploads = uploads }

  public func check() async throws {
    var given: [UndeliveredUpload] = []
    while given.count < 2 {
      let next = try await uploads.next()
      try demand(!next.isEmpty, "what waits is given out")
      given += next
    }
    try demand(try await uploads.next().isEmpty, "what was given out is hidden")
    try demand(Set(given.map(\.id)).count == 2, "each has an id of its own")
    let keys = given.map { $0.file?.detail?.object?.key }
    try demand(keys.contains("incoming/März 🧾.pdf"), "the file is known")
    try demand(keys.contains(nil), "what tells of no file is given out too")
    for upload in given { try await uploads.remove(upload) }
  }
}
