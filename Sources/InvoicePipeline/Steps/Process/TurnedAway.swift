import InvoiceDomain

/// The decision on a document that was not read.
struct TurnedAway: Sendable {
  let queries: any RecordQueries

  /// - Throws: `MalformedEvent` when there is no reason.
  func decision(_ refusal: Refusal?) async throws(StepFailure) -> Decision {
    let reasons = refusal?.reasons?.map(\.message) ?? []
    switch refusal?.disposition {
    case .rejected?: return Decision(outcome: .rejected, reasons: reasons)
    case .duplicate?:
      guard let first = refusal?.duplicateOf, let record = try await queries.record(first) else {
        return Decision(outcome: .duplicate, reasons: reasons, duplicateOf: refusal?.duplicateOf)
      }
      return Decision(outcome: .duplicate, reasons: Self.reasons(of: record), duplicateOf: first)
    default: throw StepFailure(.malformedEvent, "neither an invoice nor a reason why there is none")
    }
  }

  /// What became of the first copy, and what that means for this one.
  private static func reasons(of first: InvoiceRecord) -> [String] {
    let same = "The same file was received before"
    return switch first.status {
    case .approved:
      ["\(same) and approved: nothing needs to be done, unless it was meant to be another one."]
    case .needsReview:
      ["\(same) and waits for a review: look at the first one, unless this was meant to be another one."]
    case .duplicate: ["\(same) and was itself a repeat: look at the document that it points to."]
    case .rejected:
      ["\(same) and could not be read; sending it again unchanged does not help."] + first.reasons
    case .processing: ["\(same) and is being processed: wait for the first one."]
    case .failed: ["\(same), and its run failed: run the first one again."]
    }
  }
}
