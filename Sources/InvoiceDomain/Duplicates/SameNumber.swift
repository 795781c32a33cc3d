/// The same vendor does not give one number twice. Held as a repeat.
struct SameNumber: DuplicateTier {
  let id = "V17"
  let severity = Severity.review
  let demand =
    "No earlier document of the vendor has this number; one that has is taken for the same, unless date and total both differ."

  func match(_ new: KnownInvoice, _ old: KnownInvoice) -> DuplicateMatch? {
    let both = Agreement(new, old)
    guard both.vendor, both.number, !(both.totalsDiffer && both.datesDiffer) else { return nil }
    return DuplicateMatch(
      documentID: old.documentID, rule: id, isCertain: !both.vendorsDiffer,
      message: both.vendorsDiffer
        ? "A vendor of the same name, but with another VAT number, already sent a document with this number."
        : "The same vendor already sent a document with this number.")
  }
}
