import InvoicePipeline

/// All that is kept of one document: its record, its history and the invoice as it was decided.
struct Dossier: Encodable, Equatable {
  let history: RecordHistory
  /// Absent while there is no result, and when its file is gone.
  let result: DecidedInvoice?

  init(history: RecordHistory, result: DecidedInvoice?) {
    self.history = history
    self.result = result
  }

  init(_ record: InvoiceRecord, queries: any RecordQueries, results: any ResultFiles)
    async throws(StepFailure)
  {
    history =
      try await queries.history(record.documentID)
      ?? RecordHistory(latest: record, versions: [], events: [])
    guard let key = history.latest.resultKey, let bytes = try await results.read(key) else {
      result = nil
      return
    }
    result = try MessageJSON.decode(DecidedInvoice.self, from: bytes, orThrow: .resultUnreadable)
  }
}
