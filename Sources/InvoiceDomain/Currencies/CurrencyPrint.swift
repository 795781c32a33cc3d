/// A sign or code of a currency where an amount is printed.
struct CurrencyPrint: Sendable {
  var mark: String
  var span: TextSpan

  /// The currency, if the mark names one only.
  var code: CurrencyCode? { CurrencySigns.certain[mark] ?? CurrencyCode.known(mark.uppercased()) }

  /// The letters of the code, which no reader mistakes for another currency's sign.
  var isCode: Bool { CurrencySigns.certain[mark] == nil && CurrencyCode.known(mark.uppercased()) != nil }

  /// All marks of a document: beside amounts of the header, in their labels, beside prices of lines, and beside money in
  /// plain text.
  static func all(_ fields: HeaderFields, _ tables: [ReadTable], _ lines: [TextSpan]) -> [CurrencyPrint] {
    let amounts = fields.all.filter { MoneyCandidates.roles.contains($0.kind) }.map(\.field)
    let cells = tables.flatMap(\.rows).flatMap(\.cells).filter { $0.kind != .expenseRow && $0.kind != .item }
    var prints = amounts.flatMap { beside($0.value) + ($0.label.map(named) ?? []) }
    prints += cells.flatMap { clearlyBeside($0.value) + ($0.label.map(named) ?? []) }
    prints += fields.of(.currency).flatMap { named($0.field.value) }
    prints += lines.flatMap { line in
      clearlyBeside(line).filter { !CurrencySigns.alsoWords.contains($0.mark) } + inBrackets(line)
    }
    return prints
  }

  /// An amount, or its label, names another currency only.
  static func isOther(than currency: CurrencyCode?, _ field: ReadField) -> Bool {
    guard let currency else { return false }
    let codes = (beside(field.value) + (field.label.map(named) ?? [])).compactMap(\.code)
    return !codes.isEmpty && !codes.contains(currency)
  }

  private static func beside(_ span: TextSpan) -> [CurrencyPrint] {
    AmountReader.amounts(in: span.text).compactMap { amount in
      amount.currencyMark.map { CurrencyPrint(mark: $0, span: span) }
    }
  }

  /// Away from the amounts of the header, a sign before a figure without a fraction may be a letter that was misread:
  /// it counts only where the print was read without doubt.
  private static func clearlyBeside(_ span: TextSpan) -> [CurrencyPrint] {
    AmountReader.amounts(in: span.text).compactMap { amount in
      guard let mark = amount.currencyMark,
        span.confidence >= sure || amount.readings.contains(where: { $0.decimalMark != nil && !$0.isMended })
      else { return nil }
      return CurrencyPrint(mark: mark, span: span)
    }
  }

  private static let sure = 95.0

  /// The head of a column or a label in plain text: "Amount (RM)", "Total (DEM)".
  private static func inBrackets(_ span: TextSpan) -> [CurrencyPrint] {
    var prints: [CurrencyPrint] = []
    var rest = span.text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = String(rest[rest.index(after: open)..<close])
      if CurrencySigns.certain[inside] != nil || CurrencySigns.shared[inside] != nil
        || (CurrencyCode.known(inside) != nil && !CurrencySigns.alsoWords.contains(inside))
      {
        prints.append(CurrencyPrint(mark: inside, span: span))
      }
      rest = rest[rest.index(after: close)...]
    }
    return prints
  }

  /// A code in a label or by itself: "Total (EUR)", "in EUR".
  private static func named(_ span: TextSpan) -> [CurrencyPrint] {
    let words = span.text.split { !$0.isLetter && $0 != "€" && $0 != "£" }.map(String.init)
    return words.filter { word in
      CurrencySigns.certain[word] != nil
        || (CurrencyCode.known(word) != nil && !CurrencySigns.alsoWords.contains(word))
    }.map { CurrencyPrint(mark: $0, span: span) }
  }
}
