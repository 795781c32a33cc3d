public import FoundationEssentials

/// The function `store`: records outcomes and failures.
public struct Store: Step {
  private let storeInvoice: StoreInvoice
  private let recordFailedRun: RecordFailedRun
  private let incomingPrefix: String

  /// - Parameter incomingPrefix: of the keys of documents, by which the canary is told apart.
  public init(storeInvoice: StoreInvoice, recordFailedRun: RecordFailedRun, incomingPrefix: String) {
    self.storeInvoice = storeInvoice
    self.recordFailedRun = recordFailedRun
    self.incomingPrefix = incomingPrefix
  }

  public func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data {
    switch try RequestedAction.optional(in: payload) {
    case .store?:
      let request = try MessageJSON.decode(ProcessedDocument.self, from: payload, orThrow: .malformedEvent)
      return try MessageJSON.encode(try await storeInvoice.store(request, in: invocation))
    case .recordFailure?:
      let failed = try MessageJSON.decode(FailedRun.self, from: payload, orThrow: .malformedEvent)
      try await recordFailedRun.record(failed, log: invocation.log)
      if !failed.isCanary(incomingPrefix: incomingPrefix) {
        invocation.metrics.record([Measurement("RunsFailed", 1)])
      }
      return try MessageJSON.encode(Acknowledgement())
    default:
      throw StepFailure(.malformedEvent, "this function does not know the action")
    }
  }
}
