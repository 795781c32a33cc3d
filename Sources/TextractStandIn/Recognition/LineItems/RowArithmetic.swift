import Foundation

/// Finds the unit price of a row by what it must be: the amount that gives the price when multiplied by the quantity.
struct RowArithmetic {
  /// Of the row, from left to right.
  let words: [Word]

  /// The item with the unit price that agrees, where the one of the column does not.
  func settled(_ item: LineItem) -> LineItem {
    guard let price = value(item.price), let quantity = value(item.quantity), quantity > 0, price != 0 else {
      return item
    }
    func agrees(_ unitPrice: Decimal) -> Bool {
      abs(unitPrice * quantity - price) <= max(abs(price) / 200, Decimal(1) / 100)
    }
    if let unitPrice = value(item.unitPrice), agrees(unitPrice) { return item }
    let others = AmountScanner(words: words).amounts().filter { amount in
      let box = words[amount.words].map(\.box).enclosing()
      return !amount.isPercentage && amount.fractionDigits > 0 && agrees(amount.value)
        && box != item.price?.box
    }
    guard let amount = others.first else { return item }
    var item = item
    item.unitPrice = Phrase(words: words[amount.words])
    return item
  }

  private func value(_ phrase: Phrase?) -> Decimal? {
    phrase.flatMap { AmountScanner(words: $0.words).amounts().first?.value }
  }
}
