/// Whether earlier documents could be looked up (V19): without that a document may be recorded, but not paid.
public enum DuplicatesWereChecked {
  /// Pass nil where the look-up failed or did not run.
  public static func finding(known: [KnownInvoice]?) -> Finding? {
    known != nil
      ? nil
      : Finding(
        rule: "V19", severity: .review,
        message: "It could not be checked whether this document was received before.")
  }
}
