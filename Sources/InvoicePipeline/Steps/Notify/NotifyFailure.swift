/// Tells people that a run failed for a technical reason, which file it was about and what happens next.
///
/// Told once by each way that has not told of this run yet (see `Messenger`): who heard of an outcome is not told the
/// contrary. A failure of a run that another run has replaced is told to nobody:
/// the newer run tells what became of the document.
public struct NotifyFailure: Sendable {
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

  public func notify(_ failed: FailedRun, in invocation: Invocation) async throws(StepFailure) {
    if let documentID = failed.document?.documentID,
      let owner = try await queries.record(documentID)?.run.executionID, owner != failed.executionID
    {
      invocation.log.warning("another run has the document", ["documentID": .code(documentID)])
      return
    }
    try await messenger.send(.failure(of: failed), about: failed.document, run: failed.run, in: invocation)
  }
}
