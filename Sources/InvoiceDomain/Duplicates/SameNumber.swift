/// The same vendor does not give one number twice. Held as a repeat, unless date or total differ: numbers begin again
/// with a year, and a rent stays the same.
struct SameNumber: DuplicateTier {
  let id = "V17"
  let severity = Severity.review
  let demand =
    "No earlier document of the vendor has this number; one that has is taken for the same, for a person to compare where date or total differ, and for another where both do."

  func match(_ new: KnownInvoice, _ old: KnownInvoice) -> DuplicateMatch? {
    let both = Agreement(new, old)
    guard both.vendor, both.number, !(both.totalsDiffer && both.datesDiffer) else { return nil }
    return DuplicateMatch(
      documentID: old.documentID, rule: id,
      isCertain: !both.vendorsDiffer && !both.datesDiffer && !both.totalsDiffer, message: message(both))
  }

  private func message(_ both: Agreement) -> String {
    if both.vendorsDiffer {
      return
        "A vendor of the same name, but with another VAT number, already sent a document with this number."
    }
    let same = "The same vendor already sent a document with this number"
    if both.datesDiffer { return "\(same), of another date: compare the two." }
    return both.totalsDiffer ? "\(same), of another total: compare the two." : same + "."
  }
}
