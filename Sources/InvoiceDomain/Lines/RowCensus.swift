/// Counts the rows that a table shows on the page, beside those that became line items.
///
/// A row that was lost leaves its amount behind: in the column of the prices, between the first and the last row, at a
/// height where no line item stands.
struct RowCensus {
  let rows: [TextRow]
  /// Where the amounts of the header stand: a discount between the rows is no lost row.
  let header: CellPlaces

  func rowsSeen(_ items: [InvoiceLine]) -> Int {
    guard !items.isEmpty else { return rowsBelowHeads() }
    let byPage = Dictionary(grouping: items.filter { $0.price.page != nil }) { $0.price.page ?? 1 }
    let columns = byPage.compactMapValues(Column.init)
    let orphans = rows.count { row in
      guard let column = columns[row.page], !Self.isSumOrPart(row) else { return false }
      return row.spans.contains { span in
        guard let box = span.box, column.holds(box), isPrice(span.text) else { return false }
        return !header.contain(span)
      }
    }
    return items.count + orphans
  }

  /// The column of the prices on one page, between the first and the last line item.
  private struct Column {
    let prices: [Box]
    let rows: [Box]
    let first: Double
    let last: Double

    init?(_ items: [InvoiceLine]) {
      prices = items.compactMap(\.price.box)
      rows = items.flatMap { [$0.price.box, $0.name.box, $0.unitPrice.box, $0.quantity.box] }.compactMap(
        \.self)
      guard prices.count >= 2, let first = prices.map(\.top).min(), let last = prices.map(\.bottom).max()
      else {
        return nil
      }
      self.first = first
      self.last = last
    }

    /// Right-aligned with a price, as columns of amounts are, at a height where no line item stands.
    func holds(_ box: Box) -> Bool {
      box.top > first && box.bottom < last && prices.contains { abs($0.right - box.right) < 0.01 }
        && !rows.contains { $0.top - 0.003 <= box.middle && box.middle <= $0.bottom + 0.003 }
    }
  }

  /// The sum of a group of lines, or a part of the line above that is printed again.
  private static func isSumOrPart(_ row: TextRow) -> Bool {
    let words = row.spans.map(\.text).joined(separator: " ")
    if LineRecovery.namesPart(words) { return true }
    return LabelLexicon.label(of: words).map { sums.contains($0.kind) && $0.strength >= 0.8 } ?? false
  }

  /// Without any line item: rows with money below the heads of a table, up to the first sum or the end of the page.
  private func rowsBelowHeads() -> Int {
    var seen = 0
    var page: Int?
    for row in rows {
      if row.page != page { page = nil }
      let text = row.spans.map(\.text).joined(separator: " ")
      if page == nil {
        let heads = Set(row.spans.compactMap { LabelLexicon.column(of: $0.text) })
        if heads.contains(.item), heads.contains(.price) || heads.contains(.unitPrice) {
          page = row.page
        }
      } else if LabelLexicon.label(of: text).map({ Self.sums.contains($0.kind) })
        ?? TaxWords.are(in: text)
      {
        page = nil
      } else if let money = row.spans.last(where: { isPrice($0.text) }), !header.contain(money) {
        seen += 1
      }
    }
    return seen
  }

  private static let sums: Set<FieldKind> = [
    .total, .subtotal, .tax, .amountDue, .amountPaid, .carried, .priorBalance,
  ]

  private func isPrice(_ text: String) -> Bool { AmountReader.amount(in: text)?.looksLikeMoney ?? false }
}
