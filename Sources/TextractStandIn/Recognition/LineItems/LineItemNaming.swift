/// Settles what of a line item's text is its name.
enum LineItemNaming {
  /// The item with a name that begins with words and not with a bare article number; nil where nothing names it.
  static func named(_ item: LineItem) -> LineItem? {
    var item = withoutUnitPrice(item)
    item.name = item.name.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
    if item.name.count > 1, isCode(item.name[0]) {
      item.productCode = item.productCode ?? item.name[0]
      item.name.removeFirst()
    }
    if item.name.isEmpty, let code = item.productCode { item.name = [code] }
    return item.name.isEmpty ? nil : item
  }

  /// One word of digits and perhaps capitals, such as `4012345001235` and `M-01`.
  static func isCode(_ phrase: Phrase) -> Bool {
    let digits = phrase.text.count(where: \.isNumber)
    return digits >= 2 && phrase.text.count >= 3 && phrase.words.count == 1
      && !phrase.text.contains(where: \.isLowercase)
  }

  /// `Salad @ 28.00` is the name and the price of one.
  private static func withoutUnitPrice(_ item: LineItem) -> LineItem {
    var item = item
    item.name = item.name.compactMap { line in
      guard let sign = line.words.firstIndex(where: { $0.text == "@" }), sign > 0 else { return line }
      let behind = Array(line.words[(sign + 1)...])
      if item.unitPrice == nil, let amount = AmountScanner(words: behind).amounts().first {
        item.unitPrice = Phrase(words: behind[amount.words])
      }
      return line.part(..<sign)
    }
    return item
  }
}
