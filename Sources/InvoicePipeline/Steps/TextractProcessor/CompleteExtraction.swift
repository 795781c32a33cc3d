/// Wakes the run that waits for a job that has ended.
///
/// The announcement comes at least once, and may come late: a run that waits no more is no failure.
public struct CompleteExtraction: Sendable {
  private let jobs: any ExtractionJobs
  private let continuation: any RunContinuation

  public init(jobs: any ExtractionJobs, continuation: any RunContinuation) {
    self.jobs = jobs
    self.continuation = continuation
  }

  /// - Throws: `ResultMissing` when nobody is known to wait, so that the announcement is delivered again.
  public func complete(_ notice: CompletionNotice, in invocation: Invocation) async throws(StepFailure) {
    let log = invocation.log
    guard let job = try await jobs.job(of: notice.documentID) else {
      throw StepFailure(.resultMissing, "no run is known to wait for this job")
    }
    invocation.correlate(job.executionID)
    if let current = job.jobID, current != notice.jobID {
      log.info("announcement of an earlier job", ["documentID": .code(notice.documentID)])
      return
    }
    let completion = JobCompletion(jobID: notice.jobID, status: notice.status)
    if try await !continuation.resume(taskToken: job.taskToken, with: completion) {
      log.info("the run waits no more", ["documentID": .code(notice.documentID)])
    }
  }
}
