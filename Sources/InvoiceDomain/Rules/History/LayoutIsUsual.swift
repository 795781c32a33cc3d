/// The page is laid out like one of the vendor's earlier ones. Another layout is a new system of the vendor, or a forger
/// who had no original.
struct LayoutIsUsual: Rule {
  let id = "V23c"
  let severity = Severity.warning
  let demand =
    "Vendor, receiver, numbers, dates, bank account and lines stand about where they stand on one of the vendor's approved documents (needs three); shifts and scans do not count, receipts are not compared."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, let layout = PageLayout(of: invoice) else { return .silent }
    let verdicts = past.approved.compactMap(\.marks.layout).compactMap(layout.isUnlike)
    guard verdicts.count >= Self.fewest, !verdicts.contains(false) else { return .silent }
    return breach(nil, "The page is laid out unlike all of this vendor's earlier documents.")
  }

  private static let fewest = 3
}
