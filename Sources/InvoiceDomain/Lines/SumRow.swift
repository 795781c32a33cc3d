/// A row of a table that is no line item but a sum below the lines.
enum SumRow {
  static func isSum(_ line: InvoiceLine) -> Bool {
    if let name = line.name.value, line.productCode.value == nil, let label = LabelLexicon.exactly(name),
      sums.contains(label.kind), label.strength >= 0.8
    {
      return true
    }
    guard line.quantity.value == nil else { return false }
    if let rowText = line.rowText, startsLikeSum(rowText) { return true }
    if let name = line.name.value, line.productCode.value == nil, isInclusiveTax(name) { return true }
    if let printed = line.name.asPrinted, line.unitPrice.value == nil,
      printed.split(separator: "\n").contains(where: { isExactlySum(String($0)) })
    {
      return true
    }
    guard line.unitPrice.value == nil, let name = line.name.value else { return false }
    guard let label = LabelLexicon.label(of: name), label.strength >= 0.8, sums.contains(label.kind) else {
      return false
    }
    return FoldedText.words(of: name).filter { Int($0) == nil }.count <= 3
  }

  /// Rows that only repeat the sum of at least two rows above them, without a quantity, are dropped too.
  static func dropped(from lines: [InvoiceLine]) -> [InvoiceLine] {
    var kept: [InvoiceLine] = []
    var sum: FixedPoint? = .zero
    for line in lines {
      let price = line.price.value.flatMap(FixedPoint.init)
      let isBare = line.quantity.value == nil && line.unitPrice.value == nil
      if isBare, kept.count >= 2, let price, price != .zero, price == sum { continue }
      kept.append(line)
      if let current = sum, let price { sum = current + price } else { sum = nil }
    }
    return kept
  }

  private static func isExactlySum(_ text: String) -> Bool {
    LabelLexicon.exactly(text).map { sums.contains($0.kind) && $0.strength >= 0.8 } ?? false
  }

  /// "(Bill inclusive of 6% GST)": a tax that is in the prices already.
  private static func isInclusiveTax(_ name: String) -> Bool {
    let words = FoldedText.words(of: name)
    return words.count <= 8 && TaxWords.are(in: name) && words.contains { inclusive.contains($0) }
  }

  private static let inclusive: Set<String> = [
    "incl", "inkl", "inclusive", "included", "includes", "including", "inc", "enthalten", "enthaltene",
    "davon",
    "dont", "inclus", "incluse", "inclusief", "waarvan", "inclusa", "incluido",
  ]

  /// What stands before the first figure is the label of a sum and nothing else.
  private static func startsLikeSum(_ rowText: String) -> Bool {
    let words = rowText.split(whereSeparator: \.isWhitespace).map(String.init)
    let label = words.prefix { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    guard let found = LabelLexicon.label(of: label), found.strength >= 0.8, sums.contains(found.kind) else {
      return false
    }
    return FoldedText.words(of: label).count <= 4
  }

  private static let sums: Set<FieldKind> = [
    .total, .subtotal, .tax, .amountDue, .amountPaid, .change, .rounding, .carried, .priorBalance,
  ]
}
