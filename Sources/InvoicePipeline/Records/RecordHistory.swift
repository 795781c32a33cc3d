/// All that is known of one document.
public struct RecordHistory: Codable, Sendable, Hashable {
  public var latest: InvoiceRecord
  /// What each run that came to an outcome left, oldest first.
  public var versions: [InvoiceRecord]
  /// Oldest run first, within a run in the order of the steps.
  public var events: [HistoryEvent]

  public init(latest: InvoiceRecord, versions: [InvoiceRecord], events: [HistoryEvent]) {
    self.latest = latest
    self.versions = versions
    self.events = events
  }
}
