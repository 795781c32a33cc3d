/// Keeps decided invoices and their lines where accountants query them with SQL. An option: the records are complete
/// without it, and they alone say what became of a document.
public protocol InvoiceLedger: Sendable {
  /// Writes a document as a run left it, in place of what earlier runs left; all of it or nothing. May be repeated.
  ///
  /// - Parameter deadline: neither an attempt nor a pause goes past it. A database that has gone to sleep is waited for.
  /// - Returns: false, with nothing changed, when a later run has written the document.
  func write(_ entry: LedgerEntry, deadline: Timestamp) async throws(StepFailure) -> Bool

  /// Removes a document with all that belongs to it. It is no error if there is none.
  func erase(_ documentID: String, deadline: Timestamp) async throws(StepFailure)
}
