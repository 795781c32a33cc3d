/// Whether earlier documents could be looked up (V19): without that a document may be recorded, but not paid.
public struct DuplicatesWereChecked: RuleDescription {
  public let id = "V19"
  public let severity = Severity.review
  public let demand =
    "Earlier documents of the vendor could be looked up, for repeats and for its bank account; otherwise nothing may be paid."

  public init() {}

  /// Pass nil where the look-up did not run.
  public func finding(known: [KnownInvoice]?) -> Finding? {
    guard known == nil else { return nil }
    return finding(
      nil,
      "It could not be checked whether this document was received before, or whether the bank account is the vendor's: do not pay before a person has done so."
    )
  }
}
