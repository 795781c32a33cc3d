/// One check of an invoice. A rule knows nothing of other rules, of the clock or of storage.
public protocol Rule: RuleDescription {
  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome
}

/// What a rule found: breaches, and values that it proves.
public struct RuleOutcome: Sendable {
  public var findings: [Finding]
  public var proven: [FieldPath]

  public init(findings: [Finding] = [], proven: [FieldPath] = []) {
    self.findings = findings
    self.proven = proven
  }

  /// The rule does not apply, or it holds and proves nothing.
  public static let silent = RuleOutcome()
}

extension Rule {
  func breach(
    _ field: FieldPath?, expected: String? = nil, found: String? = nil, _ message: String
  ) -> RuleOutcome {
    RuleOutcome(findings: [finding(field, expected: expected, found: found, message)])
  }
}
