/// Decides what becomes of a document that was read.
///
/// Approved only when nothing speaks against it and enough speaks for it: no finding that asks for a person, every
/// amount proven, the document complete, and the reader sure enough. Everything else goes to a person, with the
/// reasons. A certain repeat of an earlier document is a duplicate.
public struct DecisionPolicy: Sendable {
  public var thresholds: ConfidenceThresholds

  public init(thresholds: ConfidenceThresholds = ConfidenceThresholds()) { self.thresholds = thresholds }

  public func decide(_ invoice: Invoice, findings: [Finding], duplicates: [DuplicateMatch] = []) -> Decision {
    if let certain = duplicates.first(where: \.isCertain) {
      return Decision(outcome: .duplicate, reasons: [certain.message], duplicateOf: certain.documentID)
    }
    var reasons = findings.filter { $0.severity == .error }.map(\.message)
    reasons += findings.filter { $0.severity == .review }.map(\.message)
    reasons += duplicates.prefix(1).map(\.message)
    let gates =
      EvidenceGate().findings(invoice) + ConfidenceGate(thresholds: thresholds).findings(invoice)
    reasons += gates.map(\.message)
    if !invoice.completeness.isComplete, reasons.isEmpty {
      reasons.append("The document was not read completely.")
    }
    guard reasons.isEmpty else {
      return Decision(
        outcome: .needsReview, reasons: reasons, duplicateOf: duplicates.first?.documentID)
    }
    return Decision(outcome: .approved)
  }
}
