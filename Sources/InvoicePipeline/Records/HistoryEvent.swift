/// One thing that happened to a document. Written once; a repeated write of the same event changes nothing.
public struct HistoryEvent: Codable, Sendable, Hashable {
  public var name: Name
  public var at: Timestamp
  public var run: Run
  /// Codes and counts only.
  public var detail: String?

  public init(_ name: Name, at: Timestamp, run: Run, detail: String? = nil) {
    self.name = name
    self.at = at
    self.run = run
    self.detail = detail
  }

  public enum Name: String, Codable, Sendable, Hashable, CaseIterable {
    /// `notified` is told by the topic, `mailed` by mail.
    case admitted, extracted, validated, decided, stored, notified, failed, mailed

    /// The place in the history of one run, from 1. Part of the keys of events: a new name goes to the end.
    public var position: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
  }
}
