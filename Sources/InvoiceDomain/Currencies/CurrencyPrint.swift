/// A sign or code of a currency where an amount is printed.
struct CurrencyPrint: Sendable {
  var mark: String
  var span: TextSpan
  /// It stands at an amount of the header or in its label.
  var isInHeader = false

  /// The currency, if the mark names one only.
  var code: CurrencyCode? { CurrencySigns.certain[mark] ?? CurrencyCode.known(mark) }

  /// The letters of the code, which no reader mistakes for another currency's sign.
  var isCode: Bool { CurrencySigns.certain[mark] == nil && CurrencyCode.known(mark) != nil }

  /// All marks of a document: beside amounts of the header, in their labels, beside prices of lines, and beside money in
  /// plain text. Quantities, units and names of articles say nothing of the currency.
  static func all(_ fields: HeaderFields, _ tables: [ReadTable], _ lines: [TextSpan]) -> [CurrencyPrint] {
    let amounts = fields.all.filter { MoneyCandidates.roles.contains($0.kind) }.map(\.field)
    let prices = tables.flatMap(\.rows).flatMap(\.cells).filter { $0.kind == .price || $0.kind == .unitPrice }
    var prints = amounts.flatMap { beside($0.value) + ($0.label.map(named) ?? []) }
    prints += fields.of(.currency).flatMap { named($0.field.value) }
    for index in prints.indices { prints[index].isInHeader = true }
    prints += prices.flatMap { clearlyBeside($0.value) + ($0.label.map(named) ?? []) }
    prints += lines.flatMap { clearlyBeside($0) + inBrackets($0) }
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

  /// Away from the amounts of the header, a sign before a figure without a fraction may be a letter that was misread: it
  /// counts only where the print was read without doubt. Letters are units too (`8 Ft`, `RM 1201`): they count beside
  /// a fraction, or where the currency has none.
  private static func clearlyBeside(_ span: TextSpan) -> [CurrencyPrint] {
    AmountReader.amounts(in: span.text).compactMap { amount in
      guard let mark = amount.currencyMark, !CurrencySigns.alsoWords.contains(mark) else { return nil }
      let fractions = amount.readings.filter { $0.decimalMark != nil && !$0.isMended }
      let isClear =
        mark.contains(where: \.isLetter)
        ? fractions.count == amount.readings.count
          || CurrencyCode.known(mark).map { $0.decimals != 2 } ?? false
        : !fractions.isEmpty || span.confidence >= sure
      return isClear ? CurrencyPrint(mark: mark, span: span) : nil
    }
  }

  private static let sure = 95.0

  /// The head of a column or a label in plain text: "Amount (RM)", "Total (DEM)". The German article does not stand
  /// alone in brackets.
  private static func inBrackets(_ span: TextSpan) -> [CurrencyPrint] {
    var prints: [CurrencyPrint] = []
    var rest = span.text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = String(rest[rest.index(after: open)..<close])
      let isName = CurrencySigns.shared[inside] != nil || CurrencyCode.known(inside) != nil
      let isWord = inside != "DEM" && CurrencySigns.alsoWords.contains(inside)
      if CurrencySigns.certain[inside] != nil || (isName && !isWord) {
        let label = LabelLexicon.label(of: span.text)?.kind
        let isInHeader = label.map(MoneyCandidates.roles.contains) ?? false
        prints.append(CurrencyPrint(mark: inside, span: span, isInHeader: isInHeader))
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
