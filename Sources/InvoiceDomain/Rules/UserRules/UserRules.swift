public import FoundationEssentials

/// The rules that people add: a JSON list of `{"id", "field", "operator", "value", "action", "message"}`.
public struct UserRules: Sendable, Hashable {
  public let rules: [UserRule]

  public init(_ rules: [UserRule] = []) { self.rules = rules }

  /// - Throws: every mistake of the document; a document with a mistake has no rules.
  public init(json: Data) throws(PolicyMistake) {
    var rules: [UserRule] = []
    var mistakes: [String] = []
    for object in try PolicyObject.list(in: json, named: "rule", keys: Self.keys) {
      var reader = UserRuleReader(object)
      let rule = reader.rule()
      if let rule, rules.contains(where: { $0.id == rule.id }) {
        reader.object.mistake("the id \"\(rule.id)\" is used twice: give each rule its own.")
      }
      mistakes += reader.object.mistakes
      if let rule { rules.append(rule) }
    }
    guard mistakes.isEmpty else { throw PolicyMistake(mistakes) }
    self.rules = rules
  }

  /// What all rules that hold do together. Of several categories the first counts.
  public func apply(to invoice: Invoice) -> UserRuleOutcome {
    var outcome = UserRuleOutcome()
    for rule in rules where rule.holds(for: invoice) {
      switch rule.action {
      case .review, .block:
        outcome.findings.append(
          Finding(
            rule: "user:\(rule.id)", severity: rule.action == .block ? .error : .review, field: rule.field,
            message: rule.message))
      case .tag: outcome.tags.append(rule.message)
      case .category: outcome.category = outcome.category ?? rule.message
      }
    }
    return outcome
  }

  private static let keys = ["id", "field", "operator", "value", "action", "message"]
}

/// What users' rules do to a document.
public struct UserRuleOutcome: Sendable, Hashable {
  public var findings: [Finding] = []
  public var tags: [String] = []
  public var category: String?

  public init() {}
}
