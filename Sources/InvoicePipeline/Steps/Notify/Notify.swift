public import FoundationEssentials
import InvoiceDomain

/// The function `notify`: tells people what they need to know. Of the canary it only measures that it came out.
public struct Notify: Step {
  private let notifyOutcome: NotifyOutcome
  private let notifyFailure: NotifyFailure
  private let incomingPrefix: String
  private let now: Now

  /// - Parameter incomingPrefix: of the keys of documents, by which the canary is told apart.
  public init(
    notifyOutcome: NotifyOutcome, notifyFailure: NotifyFailure, incomingPrefix: String, now: @escaping Now
  ) {
    self.incomingPrefix = incomingPrefix
    self.notifyOutcome = notifyOutcome
    self.notifyFailure = notifyFailure
    self.now = now
  }

  public func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data {
    switch try RequestedAction.optional(in: payload) {
    case .notify?:
      let request = try MessageJSON.decode(ProcessedDocument.self, from: payload, orThrow: .malformedEvent)
      let isCanary = request.document.isCanary
      if !isCanary { try await notifyOutcome.notify(request, in: invocation) }
      let duration = Double(now().milliseconds - request.startedAt.milliseconds)
      if !isCanary {
        invocation.metrics.record([Measurement("ProcessingDuration", duration, .milliseconds)])
      } else if request.processed.outcome.wasRead {
        invocation.metrics.record([Measurement("CanaryDuration", duration, .milliseconds)])
      }
    case .notifyFailure?:
      let failed = try MessageJSON.decode(FailedRun.self, from: payload, orThrow: .malformedEvent)
      guard !failed.isCanary(incomingPrefix: incomingPrefix) else { break }
      try await notifyFailure.notify(failed, in: invocation)
    default:
      throw StepFailure(.malformedEvent, "this function does not know the action")
    }
    return try MessageJSON.encode(Acknowledgement())
  }
}

extension Outcome {
  fileprivate var wasRead: Bool { self == .approved || self == .needsReview }
}
