public import FoundationEssentials
public import InvoicePipeline

/// The results bucket in memory, and the one of the documents that people write.
public actor InMemoryResultFiles: ResultFiles, ResultFileSweep, PolicyFiles {
  private var files: [String: (data: Data, modifiedAt: Timestamp)] = [:]
  private let now: Now

  public init(now: @escaping Now) { self.now = now }

  public var keys: [String] { files.keys.sorted() }

  public func read(_ key: String) async throws(StepFailure) -> Data? { files[key]?.data }

  public func write(_ data: Data, to key: String) async throws(StepFailure) { files[key] = (data, now()) }

  public func list(prefix: String, after: String?) async throws(StepFailure) -> ListedFiles {
    let found = files.filter { $0.key.hasPrefix(prefix) }
    let listed = found.map { ListedFile(key: $0.key, modifiedAt: $0.value.modifiedAt) }
    return ListedFiles(files: listed.sorted { $0.key < $1.key })
  }

  public func delete(_ keys: [String]) async throws(StepFailure) {
    for key in keys { files[key] = nil }
  }
}
