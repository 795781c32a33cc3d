import InvoiceDomain

/// Sums of the document printed side by side under a head of their own: `Net amount  VAT 20%  Total`.
enum SumsInColumns {
  /// Whether a row is such a head and not the head of a table of line items, which may name the same columns.
  static func isHead(_ row: Int, on page: Page, labels: [FoundLabel]) -> Bool {
    let kinds = Set(labels.filter { $0.row == row && $0.strength >= 0.85 }.map(\.kind))
    guard kinds.isSuperset(of: [.subtotal, .tax]), !kinds.isDisjoint(with: [.total, .amountDue]),
      AmountScanner(words: page.rows[row].words).amounts().allSatisfy(\.isPercentage)
    else { return false }
    let roles = page.rows[row].phrases.flatMap { ColumnLexicon.all.entries(in: $0).map(\.entry.meaning) }
    return !roles.contains(.quantity) && !roles.contains(.productCode)
  }
}
