import FoundationEssentials
import InvoiceDomain

/// Tells people what became of a document, once by each way (see `Messenger`).
///
/// A run that lost its document to a newer one tells nobody. What is told is on the record: the invoice itself, which may
/// be long, is not read.
public struct NotifyOutcome: Sendable {
  private let queries: any RecordQueries
  private let messenger: Messenger

  /// - Parameter mail: absent when no addresses are configured.
  public init(
    records: any InvoiceRecords, queries: any RecordQueries, topic: any PeopleTopic, mail: (any Mail)?,
    now: @escaping Now
  ) {
    self.queries = queries
    messenger = Messenger(topic: topic, mail: mail, records: records, now: now)
  }

  public func notify(_ request: ProcessedDocument, in invocation: Invocation) async throws(StepFailure) {
    let documentID = request.document.documentID
    guard let record = try await queries.record(documentID), record.run.executionID == request.executionID
    else {
      invocation.log.warning("another run has the document", ["documentID": .code(documentID)])
      return
    }
    let message = PeopleMessage.outcome(request.processed.outcome, of: record)
    try await messenger.send(message, about: request.document, run: request.run, in: invocation)
  }
}
