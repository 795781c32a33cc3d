/// A new vendor is noted. One that looks like a known vendor is held: that is how others are impersonated.
struct VendorIsKnown: Rule {
  let id = "V20b"
  let severity = Severity.review
  let demand =
    "A vendor's name and web address do not merely look like those of a known one; a new vendor is noted, or held where that is asked for."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, let name = invoice.vendor.name.value, let key = VendorKey(name)?.rawValue
    else { return .silent }
    let host = VendorMarks(of: invoice).host
    if let host, let known = past.hosts.first(where: { LookAlikeName.alike($0, host) }) {
      return breach(
        .vendorName, expected: known, found: host,
        "The web address looks like that of this vendor, but is another one. " + Self.advice)
    }
    guard !past.isKnown else { return .silent }
    for other in past.neighbours {
      if let otherKey = other.vendorKey, otherKey != key, LookAlikeName.alike(otherKey, key) {
        return breach(
          .vendorName, expected: other.vendorName, found: name,
          "The vendor is new, and its name looks like that of a known one. " + Self.advice)
      }
      if let host, let otherHost = other.marks.host, LookAlikeName.alike(otherHost, host) {
        return breach(
          .vendorName, expected: otherHost, found: host,
          "The vendor is new, and its web address looks like that of a known one. " + Self.advice)
      }
    }
    var note = finding(
      .vendorName, "The vendor is new: nothing of it was approved before, and the list of vendors lacks it.")
    if !context.settings.holdsNewVendors { note.severity = .info }
    return RuleOutcome(findings: [note])
  }

  private static let advice =
    "Make sure who sent the document: call the vendor that you know, on a number that you already have."
}
