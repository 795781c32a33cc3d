/// What stays of a document that was erased: who had it done, when and why, and how much was there. No values.
public struct Erasure: Codable, Sendable, Hashable {
  public var documentID: String
  /// The identity under which it was done, as AWS names it.
  public var by: String
  /// What whoever had it done gave as the reason.
  public var reason: String
  public var startedAt: Timestamp
  /// Absent while something may be left.
  public var completedAt: Timestamp?
  /// Files in all their versions: the original, answers, readings, results.
  public var files: Int
  /// Records, versions and events.
  public var items: Int

  public init(
    documentID: String, by: String, reason: String, startedAt: Timestamp, completedAt: Timestamp? = nil,
    files: Int, items: Int
  ) {
    self.documentID = documentID
    self.by = by
    self.reason = reason
    self.startedAt = startedAt
    self.completedAt = completedAt
    self.files = files
    self.items = items
  }
}
