/// Turns the rows of a document's tables into line items.
struct LineItemReader: Sendable {
  let style: NumberStyle
  let figures: WholeFigures

  func lines(of tables: [ReadTable]) -> [InvoiceLine] {
    let rows = TableDeduplication.distinct(tables).flatMap { RowRepair.repaired($0.rows) }
    return SumRow.dropped(from: rows.compactMap(line))
  }

  /// Nil for a row that holds no line item: only a heading, or a sum.
  private func line(of row: ReadRow) -> InvoiceLine? {
    let cells = RowCells(row)
    var line = InvoiceLine(rowText: cells.rowText)
    line.name = NameCell.name(of: cells)
    line.productCode = NameCell.productCode(of: cells)
    line.quantity = amount(cells[.quantity])
    line.unit =
      cells[.unit]?.value.text ?? cells[.quantity].flatMap { UnitOfMeasure.printed(in: $0.value.text) }
    line.unitCode = line.unit.flatMap(UnitOfMeasure.code)
    line.unitPrice = amount(cells[.unitPrice])
    line.priceBase = cells[.unitPrice].flatMap { cell in
      PriceBase.printed(in: cell.value.text) ?? cell.label.flatMap { PriceBase.printed(in: $0.text) }
    }
    line.price = amount(cells[.price])
    RowArithmetic(style: style).settle(&line, cells)
    let hasAmount = line.price.value != nil || line.unitPrice.value != nil
    guard line.name.value != nil || line.productCode.value != nil || hasAmount else { return nil }
    return SumRow.isSum(line) ? nil : line
  }

  private func amount(_ cell: ReadField?) -> Evidenced<Amount> {
    guard let cell else { return .absent(.notFound) }
    let cut = style.ordered(AmountReader.readings(of: cell.value.text))
    var whole = cell
    let longer = figures.whole(of: cell.value)
    if let longer { whole.value.text = longer.text }
    let uncut = longer.map { style.ordered(AmountReader.readings(of: $0.text)) } ?? []
    let isWhole = longer?.isAlone ?? false
    let readings = (isWhole ? uncut + cut : cut + uncut) + behindBlank(cell.value.text)
    guard let first = readings.first else { return .absent(.unreadable, asPrinted: cell.value.text) }
    return Evidenced(
      value: first.value, source: isWhole ? whole : cell, candidates: readings.dropFirst().map(\.value))
  }

  /// A blank parts figures as well as the groups of one: `2 500.00` is also a quantity and its price.
  private func behindBlank(_ text: String) -> [AmountReading] {
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last, words[words.count - 2].allSatisfy(\.isNumber) else {
      return []
    }
    return style.ordered(AmountReader.readings(of: String(last)))
  }
}
