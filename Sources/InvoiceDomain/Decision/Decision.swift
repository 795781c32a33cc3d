/// What becomes of a document.
public struct Decision: Codable, Sendable, Hashable {
  public var outcome: Outcome
  /// Sentences a clerk understands, most important first. Empty only for `approved`.
  public var reasons: [String]
  /// The document that this one repeats.
  public var duplicateOf: String?

  public init(outcome: Outcome, reasons: [String] = [], duplicateOf: String? = nil) {
    self.outcome = outcome
    self.reasons = reasons
    self.duplicateOf = duplicateOf
  }
}

/// The four outcomes that a decision can have.
public enum Outcome: String, Codable, Sendable, Hashable, CaseIterable {
  case approved
  case needsReview = "needs-review"
  case duplicate
  case rejected
}
