import InvoiceDomain

extension Measurement {
  /// One document more that came to this outcome.
  init(of outcome: Outcome) {
    let name =
      switch outcome {
      case .approved: "DocumentsApproved"
      case .needsReview: "DocumentsForReview"
      case .duplicate: "DocumentsDuplicate"
      case .rejected: "DocumentsRejected"
      }
    self.init(name, 1)
  }
}
