public import InvoiceDomain

/// Where a document stands: on its way, at one of the four outcomes, or failed for a technical reason.
public enum RecordStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case processing
  case approved
  case needsReview = "needs-review"
  case duplicate
  case rejected
  case failed

  public init(_ outcome: Outcome) {
    switch outcome {
    case .approved: self = .approved
    case .needsReview: self = .needsReview
    case .duplicate: self = .duplicate
    case .rejected: self = .rejected
    }
  }
}
