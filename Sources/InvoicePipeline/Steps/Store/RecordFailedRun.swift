/// Records that a run failed: the state and the name of the failure, nothing else.
///
/// A run that failed inside `Admit` does not know its document, but may have claimed it; it is looked for among the
/// newest thousand that are being processed, and no further: many runs that fail at once must not read each other's
/// records over and over. One that is not found there is found by cleanup.
public struct RecordFailedRun: Sendable {
  private let records: any InvoiceRecords
  private let queries: any RecordQueries
  private let now: Now

  public init(records: any InvoiceRecords, queries: any RecordQueries, now: @escaping Now) {
    self.records = records
    self.queries = queries
    self.now = now
  }

  public func record(_ failed: FailedRun, log: any StepLog) async throws(StepFailure) {
    log.warning(
      "run failed", ["state": .code(failed.failure.state), "error": .code(failed.failure.error)])
    var document = failed.document
    if document == nil { document = try await documentClaimed(by: failed.run) }
    guard let document else { return }
    if try await !records.fail(document, run: failed.run, failure: failed.failure, at: now()) {
      log.warning("another run has the document", ["documentID": .code(document.documentID)])
    }
  }

  private func documentClaimed(by run: Run) async throws(StepFailure) -> Document? {
    let newest = try await queries.list(.status(.processing), limit: 1000, after: nil)
    return newest.records.first { $0.run.executionID == run.executionID }?.document
  }
}
