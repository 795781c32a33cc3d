import Foundation

/// Reads line items of a receipt without a head: rows of a name and an amount, the quantity before, between or under.
struct ReceiptRecognition {
  let page: Page
  /// The rows that can hold items: above the totals.
  let body: Range<Int>

  func items() -> [LineItem] {
    var items: [LineItem] = []
    var pending = LineItem()
    var pendingRow = body.lowerBound
    for index in body {
      let words = page.rows[index].words
      // Names that stand far above belong to something else.
      if index - pendingRow > 3 { pending = LineItem() }
      let row = ReceiptRow(words: words)
      guard let price = row.price, !(row.isQuantity && hasLonePrice(after: index)) else {
        if row.isQuantity {
          pending.quantity = row.quantity
          pending.unitPrice = row.unitPrice
          pending.productCode = row.name
        } else if ReceiptRow.isName(words), pending.quantity == nil, let name = Phrase(words: words) {
          pending.name = Array((pending.name + [name]).suffix(2))
        }
        pendingRow = index
        continue
      }
      var item = pending
      if let name = row.name, !(row.isQuantity && !item.name.isEmpty) { item.name = [name] }
      item.price = price
      item.quantity = row.quantity ?? item.quantity
      item.unitPrice = row.unitPrice ?? item.unitPrice
      item.lines =
        item.name.filter { $0.box.bottom <= page.rows[index].box.top }
        + [Phrase(words: words)].compactMap { $0 }
      if let item = LineItemNaming.named(item) { items.append(item) }
      pending = LineItem()
      pendingRow = index
    }
    return items
  }

  /// Whether one of the next rows is an amount and nothing else: the price of the quantity above it.
  private func hasLonePrice(after index: Int) -> Bool {
    for next in body where next > index && next <= index + 2 {
      let words = page.rows[next].words
      if ReceiptRow(words: words).isLonePrice { return true }
      if ReceiptRow(words: words).isQuantity { return false }
    }
    return false
  }
}
