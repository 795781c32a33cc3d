/// Finds documents whose run has ended without an outcome (killed, aborted, timed out) and starts them again,
/// once; the second time they are marked as failed and people are told.
///
/// "Once" is the name of the new run, `restart-<documentID>`: a name can be used once in 90 days. The new run
/// takes the claim over from the run that has ended, so there is no moment at which nobody has the document.
public struct RestartStalledDocuments: Sendable {
  private let queries: any RecordQueries
  private let records: any InvoiceRecords
  private let runs: any Runs
  private let failure: NotifyFailure
  private let limits: CleanupLimits
  private let now: Now

  public init(
    queries: any RecordQueries, records: any InvoiceRecords, runs: any Runs, failure: NotifyFailure,
    limits: CleanupLimits, now: @escaping Now
  ) {
    self.queries = queries
    self.records = records
    self.runs = runs
    self.failure = failure
    self.limits = limits
    self.now = now
  }

  /// A document that cannot be handled is counted and left to the next run; the others are taken up all the same.
  ///
  /// - Throws: the first failure, after all that there was time for.
  func run(
    into report: inout CleanupReport, in invocation: Invocation, while hasTime: @Sendable () -> Bool
  ) async throws(StepFailure) {
    var first: StepFailure?
    let latest = now().adding(seconds: -limits.restartAfterSeconds)
    var next: String?
    repeat {
      let page = try await queries.list(.status(.processing), limit: 100, after: next)
      for record in page.records where record.updatedAt < latest {
        guard hasTime() else { break }
        do {
          switch try await takeUp(record, in: invocation) {
          case .left: break
          case .restarted: report.restarted += 1
          case .reported: report.reported += 1
          }
        } catch {
          invocation.log.warning(
            "not taken up", ["documentID": .code(record.documentID), "error": .code(error.errorType)])
          report.failed += 1
          first = first ?? error
        }
      }
      next = page.next
    } while next != nil && hasTime()
    if let first { throw first }
  }

  private enum Outcome {
    case left, restarted, reported
  }

  private func takeUp(_ record: InvoiceRecord, in invocation: Invocation) async throws(StepFailure) -> Outcome
  {
    if try await runs.isRunning(record.run.executionID) == true { return .left }
    let name = "restart-\(record.documentID)"
    if record.run.executionID != name {
      let input = ReceivedFile(again: record.document, replaces: record.run.executionID)
      if try await runs.start(name, file: input) {
        invocation.log.warning("started again", ["documentID": .code(record.documentID)])
        return .restarted
      }
      if try await runs.isRunning(name) == true { return .left }
    }
    return try await giveUp(record, in: invocation)
  }

  /// People are told before the record is marked, so that a death in between is made good by the next cleanup.
  private func giveUp(_ record: InvoiceRecord, in invocation: Invocation) async throws(StepFailure) -> Outcome
  {
    let failure = RunFailure(state: "Cleanup", error: FailureCode.timeout.rawValue)
    let failed = FailedRun(run: record.run, document: record.document, event: nil, failure: failure)
    try await self.failure.notify(failed, in: invocation)
    guard try await records.fail(record.document, run: record.run, failure: failure, at: now()) else {
      return .left
    }
    invocation.log.warning("given up", ["documentID": .code(record.documentID)])
    return .reported
  }
}
