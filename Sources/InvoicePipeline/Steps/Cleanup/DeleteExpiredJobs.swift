/// Deletes what was remembered of reading jobs whose results the reader does not keep any more.
public struct DeleteExpiredJobs: Sendable {
  private let jobs: any ExtractionJobSweep
  private let now: Now

  public init(jobs: any ExtractionJobSweep, now: @escaping Now) {
    self.jobs = jobs
    self.now = now
  }

  /// - Returns: how many were deleted.
  func run(while hasTime: @Sendable () -> Bool) async throws(StepFailure) -> Int {
    var deleted = 0
    var next: String?
    repeat {
      let page = try await jobs.expired(at: now(), after: next)
      for documentID in page.documentIDs {
        guard hasTime() else { return deleted }
        try await jobs.delete(jobOf: documentID)
        deleted += 1
      }
      next = page.next
    } while next != nil && hasTime()
    return deleted
  }
}
