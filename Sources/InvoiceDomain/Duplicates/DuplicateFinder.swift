/// Finds earlier documents that a document may repeat. Nothing is dropped: a certain match is held, all others are
/// proposed to a person.
public struct DuplicateFinder: Sendable {
  /// Days within which an amount about as high, under a number about the same, is suspicious.
  public var nearDays = 30
  /// Totals below this repeat every day (parking, coffee): equal date and amount alone prove nothing.
  public var trivialTotal: Amount

  public init(trivialTotal: Amount = Amount(whole: 10)) { self.trivialTotal = trivialTotal }

  /// All matches, certain ones first. `invoice` itself must not be among the known.
  public func matches(of invoice: KnownInvoice, among known: [KnownInvoice]) -> [DuplicateMatch] {
    let found = known.compactMap { match(invoice, $0) }
    return found.filter(\.isCertain) + found.filter { !$0.isCertain }
  }

  private func match(_ new: KnownInvoice, _ old: KnownInvoice) -> DuplicateMatch? {
    guard new.documentID != old.documentID, comparable(new, old) else { return nil }
    let vendor = agree(new.vendorKey, old.vendorKey)
    let number = agree(new.numberKey, old.numberKey)
    let date = agree(new.issueDate, old.issueDate)
    let total = agree(new.total, old.total)
    if vendor, number, !(differ(new.total, old.total) && differ(new.issueDate, old.issueDate)) {
      return DuplicateMatch(documentID: old.documentID, rule: "V17", isCertain: true)
    }
    let agreeing = [vendor, number, date, total].count { $0 }
    let suspicious =
      agreeing >= 3 || (vendor && nearNumber(new, old) && nearTotal(new, old) && nearDate(new, old))
    guard suspicious, !isTrivialRepeat(new, old, number: number) else { return nil }
    return DuplicateMatch(documentID: old.documentID, rule: "V18", isCertain: false)
  }

  /// Never across currencies, never an invoice against its reversal.
  private func comparable(_ new: KnownInvoice, _ old: KnownInvoice) -> Bool {
    if let one = new.currency, let other = old.currency, one != other { return false }
    if (new.kind == .creditNote) != (old.kind == .creditNote) { return false }
    if let one = new.total, let other = old.total, one.isNegative != other.isNegative { return false }
    return true
  }

  /// Two small receipts of one day without numbers are two purchases, unless their numbers say otherwise.
  private func isTrivialRepeat(_ new: KnownInvoice, _ old: KnownInvoice, number: Bool) -> Bool {
    guard !number, let total = new.total, total < trivialTotal else { return false }
    return differ(new.numberKey, old.numberKey)
  }

  private func agree<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool { one != nil && one == other }
  private func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    one != nil && other != nil && one != other
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
    return abs(one.dayNumber - other.dayNumber) <= nearDays
  }
}
