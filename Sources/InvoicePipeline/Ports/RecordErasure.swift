/// Erases what is recorded of a document, and keeps that it was erased.
public protocol RecordErasure: Sendable {
  /// Nothing when the document was not erased, and nobody began to.
  func erasure(of documentID: String) async throws(StepFailure) -> Erasure?

  /// Writes what is known of an erasure, in place of what was.
  func note(_ erasure: Erasure) async throws(StepFailure)

  /// Takes a document's entries out of the register.
  func withdraw(_ documentID: String, under key: String) async throws(StepFailure)

  /// Deletes the job, the claim on the bytes if it is this document's, events, versions, and last the record
  /// itself. May be repeated as long as the record is there.
  ///
  /// - Returns: false, with the record still there, when another run has taken the document.
  func erase(_ history: RecordHistory) async throws(StepFailure) -> Bool
}
