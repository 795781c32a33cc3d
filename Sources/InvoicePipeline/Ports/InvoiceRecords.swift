/// Keeps what became of a document. Every write is conditional and may be repeated. What is kept of a canary expires.
public protocol InvoiceRecords: Sendable {
  /// Writes the latest record, its version and the events of its run.
  ///
  /// - Returns: false, with nothing changed in the latest record, when another run has taken the document.
  func finish(_ record: InvoiceRecord, events: [HistoryEvent]) async throws(StepFailure) -> Bool

  /// Writes that the run failed, with the event `failed`. A record still `processing` becomes `failed`; one
  /// that has its outcome keeps it.
  ///
  /// - Returns: false, with nothing changed, when another run has the document or nobody has.
  func fail(
    _ document: Document, run: Run, failure: RunFailure, at: Timestamp
  ) async throws(StepFailure) -> Bool

  /// Writes an event of a run.
  ///
  /// - Returns: false when it was there already.
  func append(_ event: HistoryEvent, to document: Document) async throws(StepFailure) -> Bool

  /// Whether an event of a run was written, read consistently.
  func contains(
    _ event: HistoryEvent.Name, of documentID: String, run: Run
  ) async throws(StepFailure) -> Bool
}
