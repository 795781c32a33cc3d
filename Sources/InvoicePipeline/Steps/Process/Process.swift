public import FoundationEssentials
import InvoiceDomain

/// The function `process`: vendor, repeats, category, and the decision.
public struct Process: Step {
  private let processInvoice: ProcessInvoice

  public init(processInvoice: ProcessInvoice) { self.processInvoice = processInvoice }

  public func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data {
    guard try RequestedAction.optional(in: payload) == .process else {
      throw StepFailure(.malformedEvent, "this function does not know the action")
    }
    let request = try MessageJSON.decode(ProcessRequest.self, from: payload, orThrow: .malformedEvent)
    let processed = try await processInvoice.process(request)
    invocation.log.info(
      "decided",
      ["outcome": .code(processed.outcome.rawValue), "documentID": .code(request.document.documentID)])
    return try MessageJSON.encode(processed)
  }
}
