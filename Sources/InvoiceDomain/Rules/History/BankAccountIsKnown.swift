/// The bank account is one that the vendor was paid to before, or that people keep for it. A changed account is how
/// payments are stolen, so the advice is always to call back, never to write back.
struct BankAccountIsKnown: Rule {
  let id = "V20a"
  let severity = Severity.review
  let demand =
    "Every IBAN on the document is one of the vendor's earlier approved documents or of the list of vendors; a new, first or changed one is held until the vendor was called back."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, let main = invoice.iban.value else { return .silent }
    let unknown = ([main] + invoice.iban.candidates).filter { !past.ibans.contains($0) }
    guard let first = unknown.first else { return RuleOutcome(proven: [.iban]) }
    let others = past.neighbours.filter { $0.vendorKey != ownKey(invoice, past) }.flatMap(\.marks.ibans)
    if let foreign = unknown.first(where: others.contains) {
      return breach(.iban, found: foreign, "The bank account is that of another vendor. " + Self.advice)
    }
    if !past.ibans.isEmpty {
      let known = past.ibans.sorted().joined(separator: ", ")
      let changed = "The bank account differs from the one of this vendor's earlier documents. "
      let added = "Beside a known bank account the document names one that is not known. "
      return breach(.iban, expected: known, found: first, (first == main ? changed : added) + Self.advice)
    }
    let known = "This is the first bank account that this vendor names. "
    let new = "The vendor is new and names a bank account. "
    return breach(.iban, found: first, (past.isKnown ? known : new) + Self.advice)
  }

  private func ownKey(_ invoice: Invoice, _ past: VendorPast) -> String? {
    past.entry?.key ?? invoice.vendor.name.value.flatMap { VendorKey($0)?.rawValue }
  }

  private static let advice =
    "Before paying, call the vendor on a number that you already know, not on one from this document."
}
