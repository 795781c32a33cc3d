/// Reads records.
public protocol RecordQueries: Sendable {
  /// The latest record, read consistently. Nothing when the document is not known.
  func record(_ documentID: String) async throws(StepFailure) -> InvoiceRecord?

  /// The latest record with its versions and events.
  func history(_ documentID: String) async throws(StepFailure) -> RecordHistory?

  /// A part of a list. Lists follow writes after a moment, not at once. Their records lack what only the record itself
  /// has: the invoice, where its files lie, type and pages of the document, cost, ledger and lowest confidence.
  ///
  /// - Parameters:
  ///   - limit: the most records of the part, 1 to 1,000.
  ///   - after: `RecordPage.next` of the part before.
  func list(
    _ selection: RecordSelection, limit: Int, after: String?
  ) async throws(StepFailure) -> RecordPage
}
