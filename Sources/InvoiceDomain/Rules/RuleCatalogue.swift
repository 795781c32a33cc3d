/// Everything that can speak against a document, with the place where it is checked.
public enum RuleCatalogue {
  /// One row of the table.
  public struct Entry: Sendable {
    public let description: any RuleDescription
    /// The step that checks it, such as `validate`.
    public let step: String

    /// The type, which is also the name of its file.
    public var name: String { String(describing: type(of: description)) }
  }

  /// In the order of the ids.
  public static let entries: [Entry] = {
    let admission: [any RuleDescription] = [SameContent(), NoActiveContent()]
    let deciding: [any RuleDescription] =
      DuplicateFinder().tiers + [
        DuplicatesWereChecked(), PolicyFinding(), EvidenceGate(),
        ConfidenceGate(thresholds: ConfidenceThresholds()),
      ]
    let all =
      admission.map { Entry(description: $0, step: "textract-processor") }
      + RuleBook.standard.rules.map { Entry(description: $0, step: "validate") }
      + RuleBook.records.rules.map { Entry(description: $0, step: "process") }
      + deciding.map { Entry(description: $0, step: "process") }
    return all.sorted { $0.description.id < $1.description.id }
  }()

  /// The table in Markdown, without a line break at its end.
  public static var markdown: String {
    let rows = entries.map { entry in
      "| \(entry.description.id) | `\(entry.name)` | \(entry.description.severity.rawValue) | \(entry.step) | \(entry.description.demand) |"
    }
    return (["| Rule | Type and file | Severity | Step | Demands |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }
}
