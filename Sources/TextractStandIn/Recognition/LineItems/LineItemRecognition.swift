import InvoiceDomain

/// Finds the line items of a page: in its tables with a head, or else in its rows of names and amounts.
struct LineItemRecognition {
  let page: Page
  let labels: [FoundLabel]

  /// One list per table.
  func groups() -> [[LineItem]] {
    var groups: [[LineItem]] = []
    var row = 0
    while row < page.rows.count {
      if let header = TableHeader(at: row, on: page) {
        let start = header.rows.upperBound + 1
        let end = page.rows.indices.first { $0 >= start && endsTable($0) } ?? page.rows.count
        let items = start < end ? TableRecognition(page: page, header: header, body: start..<end).items() : []
        if !items.isEmpty {
          groups.append(items)
          row = end
          continue
        }
      }
      row += 1
    }
    if groups.isEmpty, let end = page.rows.indices.first(where: { isTotals($0) }) {
      let items = ReceiptRecognition(page: page, body: 0..<end).items()
      if !items.isEmpty { groups.append(items) }
    }
    return groups
  }

  private func endsTable(_ row: Int) -> Bool { isTotals(row) || TableHeader(at: row, on: page) != nil }

  /// A row that begins with the label of a sum and has an amount.
  private func isTotals(_ row: Int) -> Bool {
    let sums: Set<FieldKind> = [.total, .subtotal, .tax, .amountDue, .amountPaid, .discount]
    let isLabelled = labels.contains { label in
      guard label.row == row, sums.contains(label.kind), label.words.lowerBound <= 1 else { return false }
      let before = page.rows[row].phrases[..<label.phrase].flatMap(\.words)
      return !before.contains { $0.text.contains { $0.isLetter || $0.isNumber } }
    }
    return isLabelled
      && AmountScanner(words: page.rows[row].words).amounts().contains { $0.fractionDigits > 0 || $0.isMoney }
  }
}
