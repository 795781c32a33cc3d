/// Which of the four marks of a document two of them share, and where they plainly differ.
struct Agreement {
  let vendor: Bool
  let number: Bool
  let date: Bool
  let total: Bool
  /// Both have a VAT number, and not the same: two companies may have one name.
  let vendorsDiffer: Bool
  let numbersDiffer: Bool
  let datesDiffer: Bool
  let totalsDiffer: Bool

  init(_ new: KnownInvoice, _ old: KnownInvoice) {
    func same<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool { one != nil && one == other }
    func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
      one != nil && other != nil && one != other
    }
    vendor = same(new.vendorKey, old.vendorKey)
    number = same(new.numberKey, old.numberKey)
    date = same(new.issueDate, old.issueDate)
    total = same(new.total, old.total)
    vendorsDiffer = differ(new.marks.taxID, old.marks.taxID)
    numbersDiffer = differ(new.numberKey, old.numberKey)
    datesDiffer = differ(new.issueDate, old.issueDate)
    totalsDiffer = differ(new.total, old.total)
  }

  /// `vendor, number and date`
  var words: String {
    let shared = [(vendor, "vendor"), (number, "number"), (date, "date"), (total, "total")].filter(\.0)
      .map(\.1)
    guard let last = shared.last, shared.count > 1 else { return shared.first ?? "" }
    return shared.dropLast().joined(separator: ", ") + " and " + last
  }

  var count: Int { [vendor, number, date, total].count { $0 } }
}
