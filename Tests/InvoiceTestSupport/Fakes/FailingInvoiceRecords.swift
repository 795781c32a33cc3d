public import InvoicePipeline

/// Records whose writes fail as often as the test says, first, and after that go to the real ones: the step
/// died, or the table was away.
public actor FailingInvoiceRecords: InvoiceRecords {
  private let records: any InvoiceRecords
  private var failures: Int

  public init(_ records: any InvoiceRecords, failing failures: Int) {
    self.records = records
    self.failures = failures
  }

  private func pass() throws(StepFailure) {
    guard failures > 0 else { return }
    failures -= 1
    throw StepFailure(.dependencyUnavailable, "scripted")
  }

  public func finish(_ record: InvoiceRecord, events: [HistoryEvent]) async throws(StepFailure) -> Bool {
    try pass()
    return try await records.finish(record, events: events)
  }

  public func fail(
    _ document: Document, run: Run, failure: RunFailure, at: Timestamp
  ) async throws(StepFailure) -> Bool {
    try pass()
    return try await records.fail(document, run: run, failure: failure, at: at)
  }

  public func append(_ event: HistoryEvent, to document: Document) async throws(StepFailure) -> Bool {
    try pass()
    return try await records.append(event, to: document)
  }

  public func contains(
    _ event: HistoryEvent.Name, of documentID: String, run: Run
  ) async throws(StepFailure) -> Bool {
    try await records.contains(event, of: documentID, run: run)
  }
}
