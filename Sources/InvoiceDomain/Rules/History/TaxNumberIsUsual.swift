/// The tax number is the one of the vendor's earlier documents: the name is what a letterhead shows, the number is whose
/// document it is in law.
struct TaxNumberIsUsual: Rule {
  let id = "V23b"
  let severity = Severity.warning
  let demand =
    "The vendor's tax number, where its check digits are right, is one of the vendor's approved documents or of the list of vendors."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, !past.taxIDs.isEmpty, let number = invoice.vendor.taxID.value,
      Self.isSurelyRead(number), !past.taxIDs.contains(where: { NumberKey($0) == NumberKey(number) })
    else { return .silent }
    return breach(
      .vendorTaxID, expected: past.taxIDs.sorted().joined(separator: ", "), found: number,
      "The tax number is another one than on this vendor's earlier documents.")
  }

  /// Check digits tell another number from a misread one.
  private static func isSurelyRead(_ number: String) -> Bool {
    EUVATNumber.check(number) == .valid || TaxNumbers.isABN(number) || TaxNumbers.isGSTIN(number)
  }
}
