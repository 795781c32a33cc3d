/// Makes sure that one run, and only one, has a document. Claims are conditional writes: of two at the same
/// time one is granted.
///
/// ```
///            claim           finish           reprocess           finish
/// (nothing) ------> processing -----> outcome ---------> processing -----> ...
///                      |                                    ^
///                      | fail          claim                |
///                      +-----> failed ----------------------+
/// ```
public protocol DocumentClaims: Sendable {
  /// Claims a document for the run in `record`, whose status is `processing`.
  ///
  /// Granted when there is no record, when the record is of this very run (a retry of the step), when it has
  /// failed, or as `terms` say. A granted claim keeps the first `receivedAt` and drops what earlier runs
  /// found out; their versions stay.
  func claim(_ record: InvoiceRecord, terms: ClaimTerms) async throws(StepFailure) -> Bool

  /// Claims bytes for a document, so that the same bytes under another name are read once.
  ///
  /// - Parameter replacing: the owner whose claim may be taken over because its run failed.
  func claimContent(
    hash: String, for documentID: String, replacing owner: String?
  ) async throws(StepFailure) -> ContentClaim
}

/// What lets a claim be granted beyond the usual.
public enum ClaimTerms: Sendable, Hashable {
  case usual
  /// Also when the document has an outcome.
  case reprocess
  /// Also when it has an outcome, or while it is processed by this run, which is known to have ended.
  case takeover(from: String)
}

/// The answer to a claim on bytes.
public enum ContentClaim: Sendable, Hashable {
  case granted
  case held(by: String)
}
