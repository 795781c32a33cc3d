import InvoiceDomain

extension DecisionSettings {
  /// What `ConfidenceThresholds` and `RuleSettings` read, and the keys of people's documents in the bucket `POLICIES_BUCKET`:
  /// `USER_RULES_KEY`, `PURCHASE_ORDERS_KEY`, `VENDORS_KEY`. Not set: there is none.
  public init(from environment: inout EnvironmentReader) {
    let confidence = ConfidenceThresholds(from: &environment)
    var rules = RuleSettings(from: &environment)
    rules.readRecordRules(from: &environment)
    self.init(
      confidence: confidence, rules: rules,
      policies: PolicyKeys(
        rules: environment.optionalText("USER_RULES_KEY"),
        purchaseOrders: environment.optionalText("PURCHASE_ORDERS_KEY"),
        vendors: environment.optionalText("VENDORS_KEY")))
  }
}
