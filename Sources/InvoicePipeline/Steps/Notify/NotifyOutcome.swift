import FoundationEssentials
import InvoiceDomain

/// Tells people what became of a document, once.
///
/// The event `notified` is looked up before sending and written after it. A run that dies in between tells
/// twice: people can ignore a second message, but not act on one that never came. A run that lost its document
/// to a newer one tells nobody. What is told is on the record: the invoice itself, which may be long, is not read.
public struct NotifyOutcome: Sendable {
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

  public func notify(_ request: ProcessedDocument, log: any StepLog) async throws(StepFailure) {
    let documentID = request.document.documentID
    guard let record = try await queries.record(documentID), record.run.executionID == request.executionID
    else {
      log.warning("another run has the document", ["documentID": .code(documentID)])
      return
    }
    guard try await !records.contains(.notified, of: documentID, run: request.run) else {
      log.info("told before", ["documentID": .code(documentID)])
      return
    }
    try await messenger.send(.outcome(request.processed.outcome, of: record))
    let event = HistoryEvent(
      .notified, at: now(), run: request.run, detail: request.processed.outcome.rawValue)
    _ = try await records.append(event, to: request.document)
  }
}
