/// Wakes a run that waits for a reading job.
public protocol RunContinuation: Sendable {
  /// - Returns: false when the run waits no more: it was woken before, or it timed out, or it ended.
  func resume(taskToken: String, with completion: JobCompletion) async throws(StepFailure) -> Bool
}
