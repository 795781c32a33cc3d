import Foundation

/// Finds quantity and unit price of a row by what they must be: two amounts before the price that give it when
/// multiplied.
struct RowArithmetic {
  /// Of the row, from left to right.
  let words: [Word]

  /// The item with the quantity and the unit price that agree, where those of the columns do not.
  func settled(_ item: LineItem) -> LineItem {
    if let item = withPriceBehind(item) ?? withFactors(item) { return item }
    guard let price = Self.value(item.price), let quantity = Self.value(item.quantity), quantity > 0,
      price != 0, !Self.isProven(item)
    else { return item }
    let other = AmountScanner(words: words).amounts().first { amount in
      !amount.isPercentage && amount.fractionDigits > 0
        && Self.agrees(quantity: quantity, unitPrice: amount.value, price: price)
        && words[amount.words].map(\.box).enclosing() != item.price?.box
    }
    guard let other else { return item }
    var item = item
    item.unitPrice = Phrase(words: words[other.words])
    return item
  }

  /// Where the heads do not tell which column is which, the only two amounts left of the price that multiply to it.
  private func withFactors(_ item: LineItem) -> LineItem? {
    guard let box = item.price?.box, let price = Self.value(item.price), price != 0, !Self.isProven(item)
    else {
      return nil
    }
    let before = words.filter { $0.box.right <= box.left }
    let amounts = AmountScanner(words: before).amounts().filter { !$0.isPercentage && $0.value != 0 }
    var pairs: [(quantity: PrintedAmount, unitPrice: PrintedAmount)] = []
    for (index, quantity) in amounts.enumerated() where quantity.value > 0 && quantity.currency == nil {
      for unitPrice in amounts[(index + 1)...]
      where Self.agrees(quantity: quantity.value, unitPrice: unitPrice.value, price: price) {
        pairs.append((quantity, unitPrice))
      }
    }
    guard pairs.count == 1, let pair = pairs.first else { return nil }
    var item = item
    item.quantity = Phrase(words: before[pair.quantity.words])
    item.unitPrice = Phrase(words: before[pair.unitPrice.words])
    return item
  }

  /// Where a head names the unit price alone, its column was taken for the price of the line: the amount right of it
  /// that the quantity turns it into is the price.
  private func withPriceBehind(_ item: LineItem) -> LineItem? {
    guard item.unitPrice == nil, let unitPrice = item.price, let value = Self.value(unitPrice), value != 0,
      let quantity = Self.value(item.quantity), quantity > 0
    else { return nil }
    let behind = words.filter { $0.box.left >= unitPrice.box.right }
    let price = AmountScanner(words: behind).amounts().last {
      !$0.isPercentage && $0.fractionDigits > 0
        && Self.agrees(quantity: quantity, unitPrice: value, price: $0.value)
    }
    guard let price else { return nil }
    var item = item
    item.unitPrice = unitPrice
    item.price = Phrase(words: behind[price.words])
    return item
  }

  /// Whether quantity times unit price is the price, all three printed.
  static func isProven(_ item: LineItem) -> Bool {
    guard let price = value(item.price), let quantity = value(item.quantity),
      let unitPrice = value(item.unitPrice), price != 0
    else { return false }
    return agrees(quantity: quantity, unitPrice: unitPrice, price: price)
  }

  /// Unit prices are rounded to print.
  private static func agrees(quantity: Decimal, unitPrice: Decimal, price: Decimal) -> Bool {
    abs(unitPrice * quantity - price) <= max(abs(price) / 200, Decimal(1) / 100)
  }

  private static func value(_ phrase: Phrase?) -> Decimal? {
    phrase.flatMap { AmountScanner(words: $0.words).amounts().first?.value }
  }
}
