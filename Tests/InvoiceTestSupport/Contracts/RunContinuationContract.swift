public import InvoicePipeline

/// What everything that wakes waiting runs does.
public struct RunContinuationContract: Sendable {
  let continuation: any RunContinuation

  public init(continuation: any RunContinuation) { self.continuation = continuation }

  /// - Parameter token: of a run that waits.
  public func check(token: String) async throws {
    let completion = JobCompletion(jobID: "job-1", status: .succeeded)
    try demand(
      try await continuation.resume(taskToken: token, with: completion), "a run that waits is woken")
    try demand(
      try await !continuation.resume(taskToken: token, with: completion),
      "a run is woken once, without a failure")
  }
}
