public import FoundationEssentials
public import InvoicePipeline

/// What every `PolicyFiles` does.
public struct PolicyFilesContract: Sendable {
  let files: any PolicyFiles
  /// Writes a file as a person would.
  let put: @Sendable (Data, _ key: String) async throws -> Void

  public init(files: any PolicyFiles, put: @escaping @Sendable (Data, _ key: String) async throws -> Void) {
    self.files = files
    self.put = put
  }

  public func check() async throws {
    try demand(try await files.read("policies/none.json") == nil, "a file that is not there is nothing")
    for text in ["[]", "[{\"name\":\"Müller\"}]"] {
      try await put(Data(text.utf8), "policies/a b.json")
      let found = try await files.read("policies/a b.json")
      try demand(found == Data(text.utf8), "a file is read as it was written last")
    }
  }
}
