public import FoundationEssentials

/// The function `notify`: tells people what they need to know.
public struct Notify: Step {
  private let notifyOutcome: NotifyOutcome
  private let notifyFailure: NotifyFailure
  private let now: Now

  public init(notifyOutcome: NotifyOutcome, notifyFailure: NotifyFailure, now: @escaping Now) {
    self.notifyOutcome = notifyOutcome
    self.notifyFailure = notifyFailure
    self.now = now
  }

  public func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data {
    switch try RequestedAction.optional(in: payload) {
    case .notify?:
      let request = try MessageJSON.decode(ProcessedDocument.self, from: payload, orThrow: .malformedEvent)
      try await notifyOutcome.notify(request, log: invocation.log)
      let duration = Double(now().milliseconds - request.startedAt.milliseconds)
      invocation.metrics.record([Measurement("ProcessingDuration", duration, .milliseconds)])
    case .notifyFailure?:
      let failed = try MessageJSON.decode(FailedRun.self, from: payload, orThrow: .malformedEvent)
      try await notifyFailure.notify(failed, log: invocation.log)
    default:
      throw StepFailure(.malformedEvent, "this function does not know the action")
    }
    return try MessageJSON.encode(Acknowledgement())
  }
}
