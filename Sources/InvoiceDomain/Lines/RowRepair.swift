/// Puts rows right that a reader cut in the wrong places, as far as their geometry leaves no doubt.
enum RowRepair {
  /// Rows that were read as one are parted, and halves of one row are joined.
  static func repaired(_ rows: [ReadRow]) -> [ReadRow] { joined(rows.flatMap(parted)) }

  /// A row with prices at several heights is several rows: each cell goes to the price it is beside.
  private static func parted(_ row: ReadRow) -> [ReadRow] {
    let prices = row.cells.filter { $0.kind == .price && $0.value.box != nil }
      .sorted { ($0.value.box?.middle ?? 0) < ($1.value.box?.middle ?? 0) }
    guard prices.count > 1, row.cells.allSatisfy({ $0.value.box != nil || $0.kind == .expenseRow }),
      zip(prices, prices.dropFirst()).allSatisfy({ areApart($0, $1) })
    else { return [row] }
    let cells = row.cells.filter { $0.kind != .expenseRow }
    // A cell that reaches over several rows cannot be given to one of them.
    guard cells.allSatisfy({ cell in prices.count { !areApart(cell, $0) } <= 1 }) else { return [row] }
    let parts = prices.map { price in ReadRow(cells: cells.filter { nearest(to: $0, prices) == price }) }
    return parts.allSatisfy { part in part.cells.contains { $0.kind == .item } } ? parts : [row]
  }

  private static func nearest(to cell: ReadField, _ prices: [ReadField]) -> ReadField? {
    prices.min { distance($0, cell) < distance($1, cell) }
  }

  private static func distance(_ one: ReadField, _ other: ReadField) -> Double {
    abs((one.value.box?.middle ?? 0) - (other.value.box?.middle ?? 0))
  }

  private static func areApart(_ one: ReadField, _ other: ReadField) -> Bool {
    guard one.value.page == other.value.page, let box = one.value.box, let next = other.value.box else {
      return true
    }
    return box.bottom <= next.top + 0.001 || next.bottom <= box.top + 0.001
  }

  /// A row that has only a name, right above one that has amounts and no name.
  private static func joined(_ rows: [ReadRow]) -> [ReadRow] {
    var joined: [ReadRow] = []
    for row in rows {
      if let last = joined.last, isNameOnly(last), isNameless(row), follows(row, last) {
        joined[joined.count - 1].cells += row.cells
      } else {
        joined.append(row)
      }
    }
    return joined
  }

  private static func isNameOnly(_ row: ReadRow) -> Bool {
    let cells = row.cells.filter { $0.kind != .expenseRow }
    return !cells.isEmpty && cells.allSatisfy { $0.kind == .item }
  }

  private static func isNameless(_ row: ReadRow) -> Bool {
    row.cells.contains { $0.kind == .price } && !row.cells.contains { $0.kind == .item }
  }

  private static func follows(_ row: ReadRow, _ above: ReadRow) -> Bool {
    guard let name = above.cells.first?.value,
      let amount = row.cells.first(where: { $0.kind == .price })?.value,
      name.page == amount.page, let box = name.box, let next = amount.box
    else { return false }
    return next.middle > box.top && next.top - box.bottom < max(box.height, next.height) * 1.5
  }
}
