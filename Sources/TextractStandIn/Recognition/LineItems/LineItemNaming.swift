/// Settles what of a line item's text is its name.
enum LineItemNaming {
  /// The item with a name that begins with words and not with a bare article number; nil where nothing names it.
  static func named(_ item: LineItem) -> LineItem? {
    var item = item
    item.name = item.name.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
    if item.name.count > 1, isCode(item.name[0]) {
      item.productCode = item.productCode ?? item.name[0]
      item.name.removeFirst()
    }
    if item.name.isEmpty, let code = item.productCode { item.name = [code] }
    return item.name.isEmpty ? nil : item
  }

  /// Digits and no word.
  static func isCode(_ phrase: Phrase) -> Bool {
    let digits = phrase.text.count(where: \.isNumber)
    return digits >= 3 && phrase.text.count(where: \.isLetter) <= 2 && phrase.words.count == 1
  }
}
