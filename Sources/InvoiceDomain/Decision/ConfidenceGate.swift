/// The floors of the reader's confidence, of each key field and on average.
struct ConfidenceGate: RuleDescription {
  let id = "V28"
  let severity = Severity.review
  let demand =
    "Each key field was read with at least 70 % confidence, or with the floor of its own, and all together with 85 % on average."
  let thresholds: ConfidenceThresholds

  func findings(_ invoice: Invoice) -> [Finding] {
    let fields = ConfidenceSummary.fields(of: invoice)
    guard let average = ConfidenceSummary(of: invoice).average else {
      return [finding(nil, "Nothing could be read with any confidence.")]
    }
    var findings = fields.filter { $0.confidence < thresholds.floor(of: $0.name) }.map { field in
      Finding(
        rule: id, severity: severity, field: field.name,
        expected: Percent.text(thresholds.floor(of: field.name)), found: Percent.text(field.confidence),
        message:
          "The \(Self.title(field.name)) was read with little confidence: compare it with the document.")
    }
    if average < thresholds.average {
      findings.append(
        finding(
          nil, expected: Percent.text(thresholds.average), found: Percent.text(average),
          "The document was read with little confidence: compare all values with it."))
    }
    return findings
  }

  private static func title(_ field: String) -> String {
    switch field {
    case "vendor.name": "vendor's name"
    case "number": "number"
    case "issueDate": "date"
    case "dueDate": "due date"
    default: AmountField(rawValue: field)?.title ?? field
    }
  }
}
