import Foundation

/// A row of a receipt that only says how many or how much at which price: `0,616 kg x 2,99 EUR/kg`,
/// `2.45 lb @ 1.99/lb`, `2 Stk x 3,60`.
struct TimesRow {
  let quantity: Phrase
  let unitPrice: Phrase
  private let product: Decimal

  /// Nil where the row is anything else or says more.
  init?(words printed: [Word]) {
    let words = printed.flatMap(TimesSplitting.parts)
    guard let sign = words.indices.first(where: { TimesSplitting.signs.contains(words[$0].text) }),
      sign > 0, sign + 1 < words.count,
      let quantity = AmountScanner(words: Array(words[..<sign])).amounts().last,
      quantity.value > 0, !quantity.isPercentage, quantity.words.upperBound >= sign - 1
    else { return nil }
    var behind = Array(words[(sign + 1)...])
    // The unit of the price: `1.99/lb`.
    behind[0].text = String(behind[0].text.prefix { $0 != "/" })
    guard let price = AmountScanner(words: behind).amounts().first, price.words.lowerBound == 0,
      price.fractionDigits >= 2, behind.count - price.words.upperBound <= 1,
      let quantityText = Phrase(words: words[quantity.words]),
      let priceText = Phrase(words: behind[price.words])
    else { return nil }
    (self.quantity, unitPrice, product) = (quantityText, priceText, quantity.value * price.value)
  }

  /// Whether this is how an item's price comes about.
  func makes(_ price: Phrase?) -> Bool {
    guard let words = price?.words, let value = AmountScanner(words: words).amounts().first?.value else {
      return false
    }
    return abs(abs(value) - product) <= Decimal(1) / 100
  }
}
