/// One check of an invoice. A rule knows nothing of other rules, of the clock or of storage.
public protocol Rule: Sendable {
  /// Such as `V03`; stable, because findings, records and documentation refer to it.
  var id: String { get }
  /// What a breach means for the decision.
  var severity: Severity { get }
  /// What the rule demands, in one sentence; the table of rules in the documentation is made of these.
  var demand: String { get }

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome
}

/// What rules may know besides the invoice.
public struct RuleContext: Sendable {
  public var settings: RuleSettings
  public var today: CalendarDate

  public init(settings: RuleSettings, today: CalendarDate) {
    self.settings = settings
    self.today = today
  }
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
  func breach(_ field: FieldPath?, expected: String? = nil, found: String? = nil, _ message: String)
    -> RuleOutcome
  {
    RuleOutcome(findings: [finding(field, expected: expected, found: found, message)])
  }

  func finding(_ field: FieldPath?, expected: String? = nil, found: String? = nil, _ message: String)
    -> Finding
  {
    Finding(
      rule: id, severity: severity, field: field?.description, expected: expected, found: found,
      message: message)
  }
}
