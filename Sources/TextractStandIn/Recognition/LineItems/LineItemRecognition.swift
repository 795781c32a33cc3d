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
      if !SumsInColumns.isHead(row, on: page, labels: labels),
        !TaxTable.isHead(row, on: page, labels: labels),
        let header = TableHeader(at: row, on: page)
      {
        let start = header.rows.upperBound + 1
        let end = page.rows.indices.first { $0 >= start && endsTable($0) } ?? page.rows.count
        let items =
          start < end
          ? TableRecognition(page: page, labels: labels, header: header, body: start..<end).items() : []
        if !items.isEmpty, isMoney(items) {
          groups.append(items)
          row = end
          continue
        }
      }
      row += 1
    }
    if groups.isEmpty {
      let items = itemsWithoutHead()
      if !items.isEmpty { groups.append(items) }
    }
    return groups
  }

  private func itemsWithoutHead() -> [LineItem] {
    if let end = page.rows.indices.first(where: { isTotals($0) }) {
      return ReceiptRecognition(page: page, labels: labels, body: 0..<end).items()
    }
    // A page of a longer document may have neither head nor sums: then only rows that work out are items.
    let items = ReceiptRecognition(page: page, labels: labels, body: page.rows.indices).items()
      .filter(RowArithmetic.isProven)
    return items.count >= 2 ? items : []
  }

  /// Whether the prices are printed like the sums of the page: whole numbers beside decimal sums are something else.
  private func isMoney(_ items: [LineItem]) -> Bool {
    let amounts = page.rows.indices.filter { isTotals($0) }.flatMap {
      AmountScanner(words: page.rows[$0].words).amounts()
    }
    guard amounts.contains(where: { $0.fractionDigits >= 2 }) else { return true }
    return items.compactMap(\.price).contains {
      AmountScanner(words: $0.words).amounts().contains { $0.fractionDigits >= 2 || $0.currency != nil }
    }
  }

  private func endsTable(_ row: Int) -> Bool {
    isTotals(row) || TableHeader(at: row, on: page) != nil || TaxTable.isHead(row, on: page, labels: labels)
      || TaxTable(under: row, on: page, labels: labels) != nil
  }

  /// A row with the label of a sum and its amount: at its beginning, or in a block of sums right of other print.
  private func isTotals(_ row: Int) -> Bool {
    let sums: Set<FieldKind> = [.total, .subtotal, .tax, .amountDue, .amountPaid]
    let phrases = page.rows[row].phrases
    if SumsInColumns.isHead(row, on: page, labels: labels) { return true }
    return labels.contains { label in
      guard label.row == row, sums.contains(label.kind), label.words.lowerBound <= 1 else { return false }
      let before =
        phrases[..<label.phrase].flatMap(\.words) + phrases[label.phrase].words[..<label.words.lowerBound]
      let isFirst = !before.contains { $0.text.contains { $0.isLetter || $0.isNumber } }
      let after =
        phrases[label.phrase].words[label.words.upperBound...]
        + phrases[(label.phrase + 1)...].flatMap(\.words)
      let amounts = AmountScanner(words: Array(after)).amounts()
      guard amounts.contains(where: { $0.fractionDigits > 0 || $0.isMoney }) else { return false }
      return isFirst || (label.words.lowerBound == 0 && label.strength >= 0.85 && amounts.count == 1)
    }
  }
}
