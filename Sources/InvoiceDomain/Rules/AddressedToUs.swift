/// The receiver is one of our companies.
struct AddressedToUs: Rule {
  let id = "V15"
  let severity = Severity.review
  let demand = "The receiver is one of the configured companies; not checked when none is configured."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    let ours = context.settings.receivers
    guard !ours.isEmpty, invoice.kind.value != .receipt else { return .silent }
    if let taxID = invoice.receiver.taxID.value, ours.contains(where: { NumberKey($0) == NumberKey(taxID) }) {
      return .silent
    }
    if let name = invoice.receiver.name.value, let key = VendorKey(name),
      ours.contains(where: { VendorKey($0) == key })
    {
      return .silent
    }
    return breach(nil, "The document is not addressed to one of our companies.")
  }
}
