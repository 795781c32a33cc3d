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
      return Decision(
        outcome: .duplicate, reasons: ["The same vendor already sent a document with this number."],
        duplicateOf: certain.documentID)
    }
    var reasons = findings.filter { $0.severity == .error }.map(\.message)
    reasons += findings.filter { $0.severity == .review }.map(\.message)
    if duplicates.first != nil { reasons.append("It looks like a document that was received before.") }
    reasons += unproven(invoice) + unsure(invoice)
    if !invoice.completeness.isComplete, reasons.isEmpty {
      reasons.append("The document was not read completely.")
    }
    let match = duplicates.first?.documentID
    guard reasons.isEmpty else {
      return Decision(outcome: .needsReview, reasons: reasons, duplicateOf: match)
    }
    return Decision(outcome: .approved)
  }

  private func unproven(_ invoice: Invoice) -> [String] {
    let fields = AmountField.allCases.filter { field in
      guard let value = invoice[field].value, invoice[field].state != .proven else { return false }
      // Nothing hangs on a printed zero of an amount that is optional.
      return value != .zero || [.total, .subtotal, .tax, .amountDue].contains(field)
    }
    var reasons = fields.map { "Nothing on the document confirms the \($0.title)." }
    if invoice.currency.value != nil, invoice.currency.state != .proven {
      reasons.append("Nothing on the document confirms the currency.")
    }
    if invoice.vendor.name.value != nil, invoice.vendor.name.state == .unproven {
      reasons.append("The vendor's name was inferred and not read.")
    }
    return reasons
  }

  private func unsure(_ invoice: Invoice) -> [String] {
    let confidence = ConfidenceSummary(of: invoice)
    guard let minimum = confidence.minimum, let average = confidence.average else {
      return ["Nothing could be read with any confidence."]
    }
    var reasons: [String] = []
    if minimum < thresholds.minimum {
      reasons.append("The field \(confidence.weakest ?? "") was read with little confidence.")
    }
    if average < thresholds.average { reasons.append("The document was read with little confidence.") }
    return reasons
  }
}

extension AmountField {
  /// The name in sentences for people.
  var title: String {
    switch self {
    case .total: "total"
    case .subtotal: "net amount"
    case .tax: "tax"
    case .discount: "discount"
    case .shipping: "shipping charge"
    case .serviceCharge: "service charge"
    case .gratuity: "tip"
    case .rounding: "rounding"
    case .amountPaid: "amount paid"
    case .amountDue: "amount due"
    case .priorBalance: "earlier balance"
    }
  }
}
