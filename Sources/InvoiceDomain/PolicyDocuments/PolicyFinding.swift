/// A document that people write for the pipeline is missing or has mistakes. No invoice passes without it.
public struct PolicyFinding: RuleDescription {
  public let id = "V32"
  public let severity = Severity.review
  public let demand =
    "The documents that people write for the pipeline (rules, vendors) are there and have no mistakes."

  public init() {}

  /// - Parameter name: such as `list of vendors`.
  public static func missing(_ name: String) -> Finding {
    PolicyFinding().finding(
      nil, "The \(name) is not there: write it, or remove its key from the configuration.")
  }

  public static func broken(_ name: String, _ mistake: PolicyMistake) -> Finding {
    PolicyFinding().finding(nil, "The \(name) has mistakes and was not applied. \(mistake.summary)")
  }
}
