/// Tells people that a run failed for a technical reason, which file it was about and what happens next.
///
/// Told at least once, as with outcomes. A failure of a run that another run has replaced is told to nobody:
/// the newer run tells what became of the document.
public struct NotifyFailure: Sendable {
  private let records: any InvoiceRecords
  private let queries: any RecordQueries
  private let messenger: Messenger
  private let now: Now

  /// - Parameter mail: absent when no addresses are configured.
  public init(
    records: any InvoiceRecords, queries: any RecordQueries, topic: any PeopleTopic, mail: (any Mail)?,
    now: @escaping Now
  ) {
    self.records = records
    self.queries = queries
    messenger = Messenger(topic: topic, mail: mail)
    self.now = now
  }

  public func notify(_ failed: FailedRun, log: any StepLog) async throws(StepFailure) {
    guard let document = failed.document else {
      try await messenger.send(.failure(of: failed))
      return
    }
    let documentID = document.documentID
    if let owner = try await queries.record(documentID)?.run.executionID, owner != failed.executionID {
      log.warning("another run has the document", ["documentID": .code(documentID)])
      return
    }
    guard try await !records.contains(.notified, of: documentID, run: failed.run) else {
      log.info("told before", ["documentID": .code(documentID)])
      return
    }
    try await messenger.send(.failure(of: failed))
    let event = HistoryEvent(.notified, at: now(), run: failed.run, detail: "failed")
    _ = try await records.append(event, to: document)
  }
}
