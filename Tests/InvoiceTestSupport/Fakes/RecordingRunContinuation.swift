public import InvoicePipeline

/// Remembers who was woken. A token wakes once.
public actor RecordingRunContinuation: RunContinuation {
  public private(set) var resumed: [(taskToken: String, completion: JobCompletion)] = []
  private var gone: Set<String> = []

  public init() {}

  /// The run of this token waits no more.
  public func timeOut(_ taskToken: String) { gone.insert(taskToken) }

  public func resume(taskToken: String, with completion: JobCompletion) async throws(StepFailure) -> Bool {
    guard gone.insert(taskToken).inserted else { return false }
    resumed.append((taskToken, completion))
    return true
  }
}
