import FoundationEssentials
public import InvoicePipeline

/// What every bucket of results does.
public struct ResultFilesContract: Sendable {
  let files: any ResultFiles
  let sweep: any ResultFileSweep

  public init(files: any ResultFiles, sweep: any ResultFileSweep) {
    self.files = files
    self.sweep = sweep
  }

  public func check() async throws {
    try demand(try await files.read("readings/none.json") == nil, "a missing file is nothing, not a failure")
    let keys = ["intermediate/a/one/decided.json", "intermediate/b/two/decided.json"]
    for key in keys + ["workshop/c.json"] { try await files.write(Data("{}".utf8), to: key) }
    try await files.write(Data("{\"a\":1}".utf8), to: keys[0])
    try demand(try await files.read(keys[0]) == Data("{\"a\":1}".utf8), "a file is replaced")
    let listed = try await sweep.list(prefix: "intermediate/", after: nil)
    try demand(listed.files.map(\.key) == keys, "files below a prefix are listed by key")
    try demand(
      listed.files.allSatisfy { $0.modifiedAt > Timestamp(milliseconds: 1_700_000_000_000) },
      "files are listed with the time of their last change")
    try await sweep.delete(keys + ["intermediate/none.json"])
    try demand(try await files.read(keys[0]) == nil, "a deleted file is gone")
    try demand(
      try await sweep.list(prefix: "intermediate/", after: nil).files.isEmpty, "a deleted file is not listed")
  }
}
