/// Deletes what runs handed from step to step, when it is old. Looks below `intermediate/` only: readings, answers and
/// canonical invoices are out of its reach.
public struct DeleteOldIntermediateFiles: Sendable {
  private let files: any ResultFileSweep
  private let limits: CleanupLimits
  private let now: Now

  public init(files: any ResultFileSweep, limits: CleanupLimits, now: @escaping Now) {
    self.files = files
    self.limits = limits
    self.now = now
  }

  /// - Returns: how many were deleted.
  func run(while hasTime: @Sendable () -> Bool) async throws(StepFailure) -> Int {
    let latest = now().adding(seconds: -limits.intermediateRetentionDays * 86_400)
    var deleted = 0
    var next: String?
    repeat {
      guard hasTime() else { break }
      let page = try await files.list(prefix: ResultKey.intermediate, after: next)
      let old = page.files.filter { $0.modifiedAt < latest && $0.key.hasPrefix(ResultKey.intermediate) }.map(
        \.key)
      if !old.isEmpty { try await files.delete(old) }
      deleted += old.count
      next = page.next
    } while next != nil
    return deleted
  }
}
