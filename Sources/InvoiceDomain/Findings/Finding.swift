/// What a rule has to say about a document. Data, never an error.
public struct Finding: Codable, Sendable, Hashable {
  /// The rule's id, such as `V03`.
  public var rule: String
  public var severity: Severity
  /// The field the finding is about, by its name in `Invoice`, such as `total` or `lines[2].price`.
  public var field: String?
  public var expected: String?
  public var found: String?
  /// One sentence a clerk understands.
  public var message: String
  /// The misread print that would explain the finding.
  public var repair: Repair?

  public init(
    rule: String, severity: Severity, field: String? = nil, expected: String? = nil, found: String? = nil,
    message: String, repair: Repair? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.field = field
    self.expected = expected
    self.found = found
    self.message = message
    self.repair = repair
  }
}

/// What a finding does to the decision.
public enum Severity: String, Codable, Sendable, Hashable {
  /// For the record only.
  case info
  /// Noted; a person looks only when something else asks for it.
  case warning
  /// A person must look.
  case review
  /// The document contradicts itself or lacks what it must have; a person must look.
  case error
}
