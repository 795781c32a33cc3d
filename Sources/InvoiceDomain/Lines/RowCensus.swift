/// Counts the rows that a table shows on the page, beside those that became line items.
///
/// A row that was lost leaves its amount behind: in the column of the prices, between the first and the last row, at a
/// height where no line item stands.
struct RowCensus {
  let lines: [TextSpan]
  /// Where the amounts of the header stand: a discount between the rows is no lost row.
  let header: CellPlaces

  func rowsSeen(_ items: [InvoiceLine]) -> Int {
    var orphans = 0
    let linesByPage = Dictionary(grouping: lines, by: \.page)
    for (page, rows) in Dictionary(grouping: items, by: \.price.page) {
      guard let page else { continue }
      let prices = rows.compactMap(\.price.box)
      guard prices.count >= 2, let first = prices.map(\.top).min(), let last = prices.map(\.bottom).max()
      else { continue }
      orphans += (linesByPage[page] ?? []).count { line in
        guard let box = line.box, box.top > first, box.bottom < last else { return false }
        return isInColumn(box, prices) && !isCovered(box, rows) && isPrice(line.text)
          && !header.contain(line)
      }
    }
    return items.count + orphans
  }

  /// Right-aligned with a price, as columns of amounts are.
  private func isInColumn(_ box: Box, _ prices: [Box]) -> Bool {
    prices.contains { abs($0.right - box.right) < 0.01 }
  }

  private func isCovered(_ box: Box, _ rows: [InvoiceLine]) -> Bool {
    rows.flatMap { [$0.price.box, $0.name.box, $0.unitPrice.box, $0.quantity.box] }.compactMap(\.self)
      .contains { $0.top - 0.003 <= box.middle && box.middle <= $0.bottom + 0.003 }
  }

  private func isPrice(_ text: String) -> Bool { AmountReader.amount(in: text)?.looksLikeMoney ?? false }
}
