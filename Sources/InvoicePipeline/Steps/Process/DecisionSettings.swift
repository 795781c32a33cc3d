public import InvoiceDomain

/// By what a document is judged beyond what it says itself.
public struct DecisionSettings: Sendable, Hashable {
  public var confidence: ConfidenceThresholds
  public var rules: RuleSettings
  public var policies: PolicyKeys

  public init(
    confidence: ConfidenceThresholds = ConfidenceThresholds(), rules: RuleSettings = RuleSettings(),
    policies: PolicyKeys = PolicyKeys()
  ) {
    self.confidence = confidence
    self.rules = rules
    self.policies = policies
  }
}
