/// The vendor's web address is the one of its earlier documents: what a reading shows of a letterhead's identity.
struct WebAddressIsUsual: Rule {
  let id = "V23a"
  let severity = Severity.warning
  let demand = "The web address is one of the vendor's approved documents or of the list of vendors."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, !past.hosts.isEmpty, let host = VendorMarks(of: invoice).host,
      !past.hosts.contains(host), !past.hosts.contains(where: { LookAlikeName.alike($0, host) })
    else { return .silent }
    return breach(
      .vendorName, expected: past.hosts.sorted().joined(separator: ", "), found: host,
      "The web address is another one than on this vendor's earlier documents.")
  }
}
