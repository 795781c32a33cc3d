import InvoicePipeline

/// All that is kept of one document: its record, its history and the invoice as it was decided.
struct Dossier: Encodable, Equatable {
  let history: RecordHistory
  /// Absent while there is no result, and when its file is gone or lies in an archive.
  let result: DecidedInvoice?
  let isResultArchived: Bool

  init(history: RecordHistory, result: DecidedInvoice?, isResultArchived: Bool = false) {
    self.history = history
    self.result = result
    self.isResultArchived = isResultArchived
  }

  init(_ record: InvoiceRecord, queries: any RecordQueries, results: any ResultFiles)
    async throws(StepFailure)
  {
    let history =
      try await queries.history(record.documentID)
      ?? RecordHistory(latest: record, versions: [], events: [])
    do {
      let invoice = try await StoredInvoices(results: results).invoice(of: history.latest)
      self.init(history: history, result: invoice)
    } catch {
      guard error.is(.fileArchived) else { throw error }
      self.init(history: history, result: nil, isResultArchived: true)
    }
  }
}
