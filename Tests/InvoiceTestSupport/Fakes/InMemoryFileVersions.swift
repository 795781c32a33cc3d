public import InvoicePipeline

/// A bucket as nothing but versions, some under a hold.
public actor InMemoryFileVersions: FileVersions {
  public private(set) var all: [FileVersion]
  private let holds: [FileVersion: FileHold]
  private var deletionsLeft: Int

  /// - Parameter failingAfter: deletions that succeed before the bucket fails.
  public init(_ all: [FileVersion], holds: [FileVersion: FileHold] = [:], failingAfter: Int = .max) {
    self.all = all
    self.holds = holds
    deletionsLeft = failingAfter
  }

  public func recover() { deletionsLeft = .max }

  public func versions(below prefix: String) async throws(StepFailure) -> [FileVersion] {
    all.filter { $0.key.hasPrefix(prefix) }
  }

  public func hold(on version: FileVersion) async throws(StepFailure) -> FileHold? { holds[version] }

  public func delete(_ version: FileVersion) async throws(StepFailure) {
    guard deletionsLeft > 0 else { throw StepFailure(.dependencyUnavailable, "the bucket is gone") }
    deletionsLeft -= 1
    all.removeAll { $0 == version }
  }
}
