/// The slip at the foot of a bill that is sent back with the payment: the address of the customer, and beside it that
/// of the vendor, whose name stands at the head of the page as well.
struct PaymentSlip {
  let page: Page

  /// The lines of the customer, the name first; nil where the page has no slip.
  func lines() -> [Phrase]? {
    let heads = Set(
      page.rows.prefix { $0.box.top < 0.25 * page.height }.flatMap(\.phrases).filter(PartyName.isName)
        .map(\.text.foldedForComparison).filter { $0.count > 4 })
    for (index, row) in page.rows.enumerated() where row.box.top > 0.5 * page.height {
      for (customer, vendor) in zip(row.phrases, row.phrases.dropFirst()) {
        guard PartyName.isName(customer), isNamed(vendor, by: heads) else { continue }
        let lines = AddressBlock(first: customer, row: index, on: page, stop: { _, _ in false }).lines
        // On a Swiss slip the vendor stands on both sides.
        if lines.contains(where: { PostalLine.isPostal($0.text) }),
          !lines.contains(where: { isNamed($0, by: heads) })
        {
          return lines
        }
      }
    }
    return nil
  }

  /// With or without the legal form that follows.
  private func isNamed(_ vendor: Phrase, by heads: Set<String>) -> Bool {
    vendor.words.indices.contains { heads.contains(vendor.part(...$0)?.text.foldedForComparison ?? "") }
  }
}
