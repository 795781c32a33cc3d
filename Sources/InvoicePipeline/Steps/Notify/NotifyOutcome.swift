import FoundationEssentials
import InvoiceDomain

/// Tells people what became of a document, once.
///
/// The event `notified` is looked up before sending and written after it. A run that dies in between tells
/// twice: people can ignore a second message, but not act on one that never came. A run that lost its document
/// to a newer one tells nobody.
public struct NotifyOutcome: Sendable {
  private let results: any ResultFiles
  private let records: any InvoiceRecords
  private let queries: any RecordQueries
  private let messenger: Messenger
  private let now: Now

  /// - Parameter mail: absent when no addresses are configured.
  public init(
    results: any ResultFiles, records: any InvoiceRecords, queries: any RecordQueries,
    topic: any PeopleTopic, mail: (any Mail)?, now: @escaping Now
  ) {
    self.results = results
    self.records = records
    self.queries = queries
    messenger = Messenger(topic: topic, mail: mail)
    self.now = now
  }

  public func notify(_ request: ProcessedDocument, log: any StepLog) async throws(StepFailure) {
    let documentID = request.document.documentID
    guard try await queries.record(documentID)?.run.executionID == request.executionID else {
      log.warning("another run has the document", ["documentID": .code(documentID)])
      return
    }
    guard try await !records.contains(.notified, of: documentID, run: request.run) else {
      log.info("told before", ["documentID": .code(documentID)])
      return
    }
    guard let data = try await results.read(request.processed.invoiceKey) else {
      throw StepFailure(.resultMissing, "the decided invoice is not there")
    }
    let decided = try MessageJSON.decode(DecidedInvoice.self, from: data, orThrow: .resultUnreadable)
    try await messenger.send(.outcome(of: decided))
    let event = HistoryEvent(
      .notified, at: now(), run: request.run, detail: request.processed.outcome.rawValue)
    _ = try await records.append(event, to: request.document)
  }
}
