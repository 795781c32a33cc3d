import FoundationEssentials
import InvoiceDomain

/// Records what was decided, and keeps the canonical invoice for good.
///
/// May be repeated: everything has a place of its run's own, and the latest record changes only while it
/// belongs to this run. A run that lost its document to a newer one changes nothing.
///
/// Where there is a ledger it is written first: a record that has its outcome is in the ledger. A ledger that cannot
/// be written fails the step, and the document stays in work until a later attempt, or is recorded as failed.
public struct StoreInvoice: Sendable {
  private let results: any ResultFiles
  private let records: any InvoiceRecords
  private let queries: any RecordQueries
  private let ledger: (any InvoiceLedger)?
  private let prices: DocumentPrices
  private let now: Now

  /// - Parameter ledger: nothing where there is none.
  public init(
    results: any ResultFiles, records: any InvoiceRecords, queries: any RecordQueries,
    ledger: (any InvoiceLedger)?, prices: DocumentPrices, now: @escaping Now
  ) {
    self.results = results
    self.records = records
    self.queries = queries
    self.ledger = ledger
    self.prices = prices
    self.now = now
  }

  public func store(
    _ request: ProcessedDocument, in invocation: Invocation
  ) async throws(StepFailure) -> Stored {
    let log = invocation.log
    let documentID = request.document.documentID
    let resultKey = ResultKey.canonical(documentID, request.run)
    guard let data = try await results.read(request.processed.invoiceKey) else {
      throw StepFailure(.resultMissing, "the decided invoice is not there")
    }
    let decided = try MessageJSON.decode(DecidedInvoice.self, from: data, orThrow: .resultUnreadable)
    guard let history = try await queries.history(documentID),
      history.latest.run.executionID == request.executionID
    else {
      log.warning("another run has the document", ["documentID": .code(documentID)])
      return Stored(invoiceKey: resultKey)
    }

    try await results.write(data, to: resultKey)
    var record = try record(of: decided, request, history: history, resultKey: resultKey)
    if let ledger, !request.document.isCanary {
      record.isInLedger = true
      let entry = LedgerEntry(record: record, invoice: decided.invoice)
      let deadline = invocation.deadline.adding(seconds: -Self.secondsForTheRecord)
      if try await !ledger.write(entry, deadline: deadline) {
        log.warning("the ledger has a later run", ["documentID": .code(documentID)])
      }
    }
    guard try await records.finish(record, events: events(of: decided, request)) else {
      log.warning("another run has the document", ["documentID": .code(documentID)])
      return Stored(invoiceKey: resultKey)
    }
    let outcome = decided.decision.outcome
    log.info("stored", ["outcome": .code(outcome.rawValue), "documentID": .code(documentID)])
    if !request.document.isCanary {
      invocation.metrics.record([cost(of: record, after: history), Measurement(of: outcome)])
    }
    return Stored(invoiceKey: resultKey)
  }

  /// In US dollars: what has come to the document's cost since it was stored last.
  private func cost(of record: InvoiceRecord, after history: RecordHistory) -> Measurement {
    let earlier = history.versions.last { $0.run != record.run }?.costMicroUSD ?? 0
    return Measurement("CostPerDocument", Double((record.costMicroUSD ?? 0) - earlier) / 1_000_000, .none)
  }

  private func record(
    of decided: DecidedInvoice, _ request: ProcessedDocument, history: RecordHistory, resultKey: String
  ) throws(StepFailure) -> InvoiceRecord {
    let usage = history.usage(of: request.usage ?? [])
    return InvoiceRecord(
      document: request.document, status: RecordStatus(decided.decision.outcome), run: request.run,
      receivedAt: history.latest.receivedAt, updatedAt: now(), details: decided.details,
      reasons: decided.decision.reasons, duplicateOf: decided.decision.duplicateOf, resultKey: resultKey,
      readingKey: decided.invoice == nil ? nil : ResultKey.reading(of: request.document.documentID),
      extractedData: try extractedData(of: decided.invoice),
      costMicroUSD: history.cost(at: prices, usage: usage), usage: usage)
  }

  private func extractedData(of invoice: Invoice?) throws(StepFailure) -> String? {
    guard var invoice else { return nil }
    invoice.rawText = ""
    let json = try MessageJSON.encode(invoice)
    return json.count < Self.largestExtractedData ? String(decoding: json, as: UTF8.self) : nil
  }

  private func events(of decided: DecidedInvoice, _ request: ProcessedDocument) -> [HistoryEvent] {
    var events: [HistoryEvent] = []
    if let time = decided.validatedAt {
      let detail = "findings=\(decided.findings.count)"
      events.append(HistoryEvent(.validated, at: time, run: request.run, detail: detail))
    }
    let outcome = decided.decision.outcome.rawValue
    events.append(HistoryEvent(.decided, at: decided.decidedAt, run: request.run, detail: outcome))
    events.append(HistoryEvent(.stored, at: now(), run: request.run))
    return events
  }

  /// What is left of the invocation for the record when the ledger has taken its time.
  private static let secondsForTheRecord = 10

  /// Bytes. A record may have 400 KB in all.
  private static let largestExtractedData = 200_000
}
