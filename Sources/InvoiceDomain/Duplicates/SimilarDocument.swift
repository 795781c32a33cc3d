/// Documents that agree in most of what tells them apart. Proposed to a person, never dropped.
struct SimilarDocument: DuplicateTier {
  let id = "V18"
  let severity = Severity.review
  let demand =
    "No earlier document agrees in three of vendor, number, date and total, or has the vendor, about the total (1 %) and about the number (one character) within 30 days."
  /// Totals below this repeat every day (parking, coffee): equal date and amount alone prove nothing.
  var trivialTotal = Amount(whole: 10)

  func match(_ new: KnownInvoice, _ old: KnownInvoice) -> DuplicateMatch? {
    let both = Agreement(new, old)
    let isNear = both.vendor && nearNumber(new, old) && nearTotal(new, old) && nearDate(new, old)
    guard both.count >= 3 || isNear, !isTrivialRepeat(new, both) else { return nil }
    let shared =
      both.count >= 3
      ? "It has the same \(both.words) as" : "Its vendor is the same, number and total are nearly those of"
    return DuplicateMatch(
      documentID: old.documentID, rule: id, isCertain: false,
      message: "\(shared) a document that was received before: compare the two.")
  }

  /// Two small receipts of one day with numbers of their own are two purchases.
  private func isTrivialRepeat(_ new: KnownInvoice, _ both: Agreement) -> Bool {
    guard let total = new.total, total.magnitude < trivialTotal else { return false }
    return both.numbersDiffer
  }

  private func nearNumber(_ new: KnownInvoice, _ old: KnownInvoice) -> Bool {
    guard let one = new.numberKey, let other = old.numberKey else { return false }
    return EditDistance.isAtMostOne(one, other)
  }

  private func nearTotal(_ new: KnownInvoice, _ old: KnownInvoice) -> Bool {
    guard let one = new.total.flatMap(FixedPoint.init), let other = old.total.flatMap(FixedPoint.init) else {
      return false
    }
    return one.isWithin(FixedPoint(units: other.magnitude.units / 100), of: other)
  }

  private func nearDate(_ new: KnownInvoice, _ old: KnownInvoice) -> Bool {
    guard let one = new.issueDate, let other = old.issueDate else { return true }
    return abs(one.dayNumber - other.dayNumber) <= Self.days
  }

  private static let days = 30
}
