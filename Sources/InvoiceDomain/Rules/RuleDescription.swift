/// What everything that can speak against a document says of itself. The table of rules in the documentation is made
/// of these.
public protocol RuleDescription: Sendable {
  /// Such as `V03`; stable, because findings, records and documentation refer to it.
  var id: String { get }
  /// What a breach means for the decision.
  var severity: Severity { get }
  /// What is demanded, in one sentence.
  var demand: String { get }
}

extension RuleDescription {
  func finding(
    _ field: FieldPath?, expected: String? = nil, found: String? = nil, _ message: String
  ) -> Finding {
    Finding(
      rule: id, severity: severity, field: field?.description, expected: expected, found: found,
      message: message)
  }
}
