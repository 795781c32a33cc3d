/// Finds earlier documents that a document may repeat, in tiers. Nothing is dropped: a certain match is held, all
/// others are proposed to a person.
public struct DuplicateFinder: Sendable {
  let tiers: [any DuplicateTier] = [SameNumber(), SimilarDocument()]

  public init() {}

  /// The best match of each earlier document, certain ones first. `invoice` itself must not be among the known.
  public func matches(of invoice: KnownInvoice, among known: [KnownInvoice]) -> [DuplicateMatch] {
    let found = known.compactMap { old -> DuplicateMatch? in
      guard old.documentID != invoice.documentID, comparable(invoice, old) else { return nil }
      guard let match = tiers.lazy.compactMap({ $0.match(invoice, old) }).first else { return nil }
      return isReversed(old, among: known) ? afterReversal(match) : match
    }
    return found.filter(\.isCertain) + found.filter { !$0.isCertain }
  }

  /// Never across currencies, never an invoice against its reversal.
  private func comparable(_ new: KnownInvoice, _ old: KnownInvoice) -> Bool {
    if let one = new.currency, let other = old.currency, one != other { return false }
    if (new.kind == .creditNote) != (old.kind == .creditNote) { return false }
    if let one = new.total, let other = old.total, one.isNegative != other.isNegative { return false }
    return true
  }

  /// Whether a credit note of the vendor takes an invoice back whole.
  private func isReversed(_ invoice: KnownInvoice, among known: [KnownInvoice]) -> Bool {
    guard invoice.kind != .creditNote, let total = invoice.total.flatMap(FixedPoint.init), total != .zero
    else { return false }
    return known.contains { other in
      other.kind == .creditNote && other.vendorKey == invoice.vendorKey && other.currency == invoice.currency
        && other.total.flatMap(FixedPoint.init)?.magnitude == total.magnitude
        && isNotBefore(other.issueDate, invoice.issueDate)
    }
  }

  private func isNotBefore(_ date: CalendarDate?, _ other: CalendarDate?) -> Bool {
    guard let date, let other else { return true }
    return date >= other
  }

  /// Invoice and credit note cancel each other; the same number once more is the corrected invoice, most likely.
  private func afterReversal(_ match: DuplicateMatch) -> DuplicateMatch? {
    guard match.rule == SameNumber().id else { return nil }
    var proposal = match
    proposal.isCertain = false
    proposal.message =
      "An earlier document with this number was taken back by a credit note: make sure that this is the corrected one."
    return proposal
  }
}
