/// A sign or code of a currency where an amount is printed.
struct CurrencyPrint: Sendable {
  var mark: String
  var span: TextSpan

  /// The currency, if the mark names one only.
  var code: CurrencyCode? { CurrencySigns.certain[mark] ?? CurrencyCode.known(mark.uppercased()) }

  /// All marks of a document: beside amounts of the header, in their labels, beside prices of lines, and beside money in
  /// plain text.
  static func all(_ fields: HeaderFields, _ tables: [ReadTable], _ lines: [TextSpan]) -> [CurrencyPrint] {
    let amounts = fields.all.filter { MoneyCandidates.roles.contains($0.kind) }.map(\.field)
    let cells = tables.flatMap(\.rows).flatMap(\.cells).filter { $0.kind != .expenseRow && $0.kind != .item }
    var prints = (amounts + cells).flatMap { beside($0.value) + ($0.label.map(named) ?? []) }
    prints += fields.of(.currency).flatMap { named($0.field.value) }
    prints += lines.flatMap { beside($0).filter { !CurrencySigns.alsoWords.contains($0.mark) } }
    return prints
  }

  private static func beside(_ span: TextSpan) -> [CurrencyPrint] {
    AmountReader.amounts(in: span.text).compactMap { amount in
      amount.currencyMark.map { CurrencyPrint(mark: $0, span: span) }
    }
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
