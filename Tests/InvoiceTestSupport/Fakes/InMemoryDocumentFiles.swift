public import FoundationEssentials
public import InvoicePipeline

/// A bucket of documents in memory. Every file put under a key is a new version of it.
public actor InMemoryDocumentFiles: DocumentFiles {
  private let isVersioned: Bool
  private var files: [String: [(version: String, data: Data)]] = [:]
  /// How often bytes were read.
  public private(set) var reads = 0

  public init(isVersioned: Bool = true) { self.isVersioned = isVersioned }

  @discardableResult
  public func put(_ data: Data, bucket: String, key: String) -> String {
    let path = "\(bucket)/\(key)"
    let version = "v\((files[path]?.count ?? 0) + 1)"
    if isVersioned {
      files[path, default: []].append((version, data))
    } else {
      files[path] = [(version, data)]
    }
    return version
  }

  public func facts(bucket: String, key: String, version: String?) async throws(StepFailure) -> FileFacts {
    let file = try file(bucket: bucket, key: key, version: version)
    return FileFacts(
      version: isVersioned ? file.version : nil, size: file.data.count, entityTag: "tag-\(file.version)")
  }

  public func bytes(bucket: String, key: String, version: String?) async throws(StepFailure) -> Data {
    reads += 1
    return try file(bucket: bucket, key: key, version: version).data
  }

  private func file(
    bucket: String, key: String, version: String?
  ) throws(StepFailure) -> (version: String, data: Data) {
    let versions = files["\(bucket)/\(key)"] ?? []
    let found = version.map { wanted in versions.first { $0.version == wanted } } ?? versions.last
    guard let found else { throw StepFailure(.documentMissing, "no such file") }
    return found
  }
}
