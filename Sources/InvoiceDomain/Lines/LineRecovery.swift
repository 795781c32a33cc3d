/// Line items that the page shows and the reader left out, taken from plain rows of text.
///
/// Only arithmetic lets them in: the lines that were read and all rows that were left out must together make a net
/// amount or a total that is printed. Otherwise the lines stay as they were read.
struct LineRecovery {
  let rows: [TextRow]
  /// Where the amounts of the header stand.
  let header: CellPlaces
  let style: NumberStyle
  let tolerance: FixedPoint

  /// 1. Rows whose last amount stands in the column of the prices, that are no sums and hold no line yet, were lost.
  /// 2. Their prices and those of the lines must make one of the targets.
  /// 3. Then each becomes a line, in the order of print.
  func completed(_ lines: [InvoiceLine], nets: [FixedPoint], totals: [FixedPoint]) -> [InvoiceLine] {
    let targets = nets + totals
    guard lines.allSatisfy({ $0.price.value != nil }), !targets.isEmpty else { return lines }
    let sum = Self.sum(of: lines)
    // Where groups of lines have sums of their own, the highest is the one of all lines.
    guard let highest = targets.max(), !highest.isWithin(tolerance, of: sum) || lines.isEmpty else {
      return lines
    }
    let isSumOfGroup = nets.contains { $0.isWithin(tolerance, of: sum) && $0 < (nets.max() ?? $0) }
    let isSettled = targets.contains { $0.isWithin(tolerance, of: sum) }
    guard !isSettled || lines.isEmpty || isSumOfGroup else { return lines }
    let wanted = isSumOfGroup ? nets.filter { $0 == nets.max() } : targets
    let parts = lines.filter { !Self.isPart($0) }
    if parts.count < lines.count, wanted.contains(where: { $0.isWithin(tolerance, of: Self.sum(of: parts)) })
    {
      return parts
    }
    let lost = lostRows(beside: lines)
    guard !lost.isEmpty, lost.count <= Self.most else { return lines }
    let whole = lost.compactMap(\.price.value).compactMap(FixedPoint.init).reduce(sum, +)
    guard wanted.contains(where: { $0.isWithin(tolerance, of: whole) }) else { return lines }
    return (lines + lost).sorted { Self.place($0) < Self.place($1) }
  }

  private static let most = 500

  /// "Incl. levy": a part of the line above, which is printed again.
  private static func isPart(_ line: InvoiceLine) -> Bool { namesPart(line.name.value ?? "") }

  static func namesPart(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      ["incl", "inkl", "davon", "waarvan", "dont", "thereof", "included"].contains(
        FoldedText.fold(String(word)))
    }
  }

  private static func sum(of lines: [InvoiceLine]) -> FixedPoint {
    lines.compactMap { $0.price.value.flatMap(FixedPoint.init) }.reduce(.zero, +)
  }

  private static func place(_ line: InvoiceLine) -> (Int, Double) {
    (line.price.page ?? 1, line.price.box?.top ?? 0)
  }

  private func lostRows(beside lines: [InvoiceLine]) -> [InvoiceLine] {
    let taken = CellPlaces(lines)
    let edges = Set(lines.compactMap { $0.price.box.map { Self.column($0.right) } })
    var found: [(row: Int, price: TextSpan, value: Amount)] = []
    for (index, row) in rows.enumerated() {
      guard let price = row.spans.last(where: { isPrice($0.text) }), let box = price.box,
        !taken.contain(price),
        !header.contain(price),
        edges.isEmpty || !edges.isDisjoint(with: Self.columns(near: box.right)), !isSum(row, price),
        let value = style.ordered(AmountReader.readings(of: price.text)).first?.value
      else { continue }
      found.append((index, price, value))
    }
    if edges.isEmpty { found = Self.inOneColumn(found) }
    let names = found.map { name(of: $0.row, $0.price) }
    guard names.allSatisfy({ $0 != nil }) else { return [] }
    return zip(found, names).compactMap { row, name in
      guard let name else { return nil }
      var line = InvoiceLine(
        name: evidenced(DisplayText.oneLine(name.span.text), name.span),
        price: evidenced(row.value, row.price))
      addAmounts(to: &line, rows[name.row], row.value)
      return line
    }
  }

  private static let aligned = 0.015

  private static func column(_ edge: Double) -> Int { Int(edge / aligned) }

  private static func columns(near edge: Double) -> [Int] {
    [column(edge) - 1, column(edge), column(edge) + 1]
  }

  /// Without a line that was read, the column is the one in which most amounts end.
  private static func inOneColumn(
    _ rows: [(row: Int, price: TextSpan, value: Amount)]
  ) -> [(row: Int, price: TextSpan, value: Amount)] {
    var columns: [Int: Int] = [:]
    for row in rows { columns[column(row.price.box?.right ?? 0), default: 0] += 1 }
    guard let best = columns.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), best.value > 1 else {
      return []
    }
    let edge = (Double(best.key) + 0.5) * aligned
    return rows.filter { abs(($0.price.box?.right ?? 0) - edge) < aligned }
  }

  private func isPrice(_ text: String) -> Bool {
    guard let amount = AmountReader.amount(in: text), amount.looksLikeMoney, !amount.isPercentage else {
      return false
    }
    return text.count(where: \.isLetter) <= 4 && DateReader.readings(of: text).isEmpty
  }

  /// The row has a label of a sum, a tax or a payment.
  private func isSum(_ row: TextRow, _ price: TextSpan) -> Bool {
    if multiplies(row, price) { return false }
    let text = row.spans.filter { $0 != price }.map(\.text).joined(separator: " ")
    guard let label = LabelLexicon.label(of: text) else { return TaxWords.are(in: text) }
    return (MoneyCandidates.roles + [.carried]).contains(label.kind) && label.strength >= 0.8
  }

  /// Words in the row itself, or in the row right above where the price is printed a little lower.
  private func name(of index: Int, _ price: TextSpan) -> (row: Int, span: TextSpan)? {
    for candidate in [index, index - 1] where rows.indices.contains(candidate) {
      let row = rows[candidate]
      guard row.page == price.page,
        let span = row.spans.first(where: { $0 != price && $0.text.count(where: \.isLetter) >= 3 })
      else { continue }
      guard candidate != index else { return (candidate, span) }
      guard let box = span.box, let place = price.box, place.top - box.bottom < place.height / 2 else {
        return nil
      }
      return (candidate, span)
    }
    return nil
  }

  /// Quantity and unit price, where two figures of the row multiply to its price.
  private func addAmounts(to line: inout InvoiceLine, _ row: TextRow, _ price: Amount) {
    guard let target = FixedPoint(price), let factors = factors(of: target, row) else { return }
    line.quantity = evidenced(factors.quantity.value.amount, factors.quantity.span)
    line.unitPrice = evidenced(factors.unitPrice.value.amount, factors.unitPrice.span)
  }

  private func multiplies(_ row: TextRow, _ price: TextSpan) -> Bool {
    guard
      let target = style.ordered(AmountReader.readings(of: price.text)).first.flatMap({ FixedPoint($0.value) }
      )
    else { return false }
    return factors(of: target, TextRow(page: row.page, spans: row.spans.filter { $0 != price })) != nil
  }

  private typealias PrintedFigure = (span: TextSpan, value: FixedPoint)

  private func factors(of price: FixedPoint, _ row: TextRow) -> (
    quantity: PrintedFigure, unitPrice: PrintedFigure
  )? {
    let figures = row.spans.compactMap { span -> PrintedFigure? in
      guard span.text.count(where: \.isLetter) <= 4, let amount = AmountReader.amount(in: span.text),
        let value = style.ordered(amount.readings).first.flatMap({ FixedPoint($0.value) })
      else { return nil }
      return (span, value)
    }
    for quantity in figures {
      for unitPrice in figures where unitPrice.span != quantity.span {
        guard let product = quantity.value.times(unitPrice.value), product.isWithin(.cent, of: price),
          AmountReader.amount(in: unitPrice.span.text)?.looksLikeMoney ?? false
        else { continue }
        return (quantity, unitPrice)
      }
    }
    return nil
  }

  private func evidenced<Value>(_ value: Value, _ span: TextSpan) -> Evidenced<Value> {
    Evidenced(
      value: value, asPrinted: span.text, page: span.page, box: span.box, confidence: span.confidence,
      state: .supported)
  }
}
