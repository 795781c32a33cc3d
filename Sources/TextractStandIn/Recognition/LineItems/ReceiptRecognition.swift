import Foundation
import InvoiceDomain

/// Reads line items of a receipt without a head: rows of a name and an amount, the quantity before, between or under.
struct ReceiptRecognition {
  let page: Page
  let labels: [FoundLabel]
  /// The rows that can hold items: above the totals.
  let body: Range<Int>

  func items() -> [LineItem] {
    var items: [LineItem] = []
    var pending = LineItem()
    var pendingRow = body.lowerBound
    for index in body where !isSomethingElse(index) {
      let words = page.rows[index].words
      // Names that stand far above belong to something else.
      if index - pendingRow > 3 { pending = LineItem() }
      if let times = TimesRow(words: words), let place = place(of: times, at: index, behind: items.last) {
        if place == .above {
          items[items.count - 1].quantity = times.quantity
          items[items.count - 1].unitPrice = times.unitPrice
        } else {
          (pending.quantity, pending.unitPrice) = (times.quantity, times.unitPrice)
          pendingRow = index
        }
        continue
      }
      if hasClock(words) {
        pending = LineItem()
        continue
      }
      let row = ReceiptRow(words: words)
      guard let price = row.price, !(row.isQuantity && hasLonePrice(after: index)) else {
        if row.isQuantity {
          pending.quantity = row.quantity
          pending.unitPrice = row.unitPrice
          pending.productCode = row.name
        } else if ReceiptRow.isName(words), pending.quantity == nil,
          let name = Phrase(words: words)
        {
          pending.name = Array((pending.name + [name]).suffix(2))
        }
        pendingRow = index
        continue
      }
      var item = pending
      if let name = row.name, !(row.isQuantity && !item.name.isEmpty) { item.name = [name] }
      if item.name.isEmpty, let name = nameUnder(index) { item.name = [name] }
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
    return likeEachOther(items)
  }

  /// Whether the row says when something was sold: it is no name, and what stands above is none either.
  private func hasClock(_ words: [Word]) -> Bool {
    AmountScanner(words: words).amounts().allSatisfy { !$0.isMoney }
      && words.contains { $0.text.contains(/\b\d{1,2}:\d{2}/) }
  }

  private enum Place { case above, below }

  /// Where the item stands whose price a row of quantity and unit price makes: in the row above or in that below.
  private func place(of times: TimesRow, at index: Int, behind last: LineItem?) -> Place? {
    if let last, last.quantity == nil, times.makes(last.price), index > body.lowerBound,
      let price = last.price, page.rows[index - 1].words.contains(where: { $0.box == price.words[0].box })
    {
      return .above
    }
    guard index + 1 < body.upperBound else { return nil }
    let next = ReceiptRow(words: page.rows[index + 1].words)
    return next.name != nil && next.quantity == nil && times.makes(next.price) ? .below : nil
  }

  /// A row that says something of the receipt and not of an item, or takes something off the item above it.
  private func isSomethingElse(_ index: Int) -> Bool {
    labels.contains { label in
      label.row == index && label.strength >= 0.75 && Self.ownKinds.contains(label.kind)
        && (label.kind == .tax || (label.phrase == 0 && label.words.lowerBound <= 1))
    } || labels.contains { $0.row == index && $0.kind == .discount && $0.phrase == 0 && hasNegative(index) }
  }

  private static let ownKinds: Set<FieldKind> = [
    .vendorPhone, .vendorGSTNumber, .vendorVATNumber, .taxPayerID, .issueDate, .dueDate, .invoiceNumber, .tax,
    .customerNumber, .accountNumber, .amountPaid, .priorBalance,
  ]

  private func hasNegative(_ index: Int) -> Bool {
    AmountScanner(words: page.rows[index].words).amounts().contains { $0.value < 0 }
      || page.rows[index].text.contains("$-")
  }

  /// `4 x 38.00   152.00` with the name on the line below.
  private func nameUnder(_ index: Int) -> Phrase? {
    guard index + 1 < body.upperBound, !isSomethingElse(index + 1) else { return nil }
    let words = page.rows[index + 1].words
    return AmountScanner(words: words).amounts().isEmpty && ReceiptRow.isName(words)
      ? Phrase(words: words) : nil
  }

  /// Whether one of the next rows is an amount and nothing else: the price of the quantity above it.
  private func hasLonePrice(after index: Int) -> Bool {
    for next in body.filter({ $0 > index && !isSomethingElse($0) }).prefix(2) {
      let row = ReceiptRow(words: page.rows[next].words)
      if row.isLonePrice { return true }
      if row.isQuantity { return false }
    }
    return false
  }

  /// Where prices have decimals, an item without is a number of another kind.
  private func likeEachOther(_ items: [LineItem]) -> [LineItem] {
    func hasDecimals(_ item: LineItem) -> Bool {
      AmountScanner(words: item.price?.words ?? []).amounts().contains { $0.fractionDigits > 0 }
    }
    return items.contains(where: hasDecimals) ? items.filter(hasDecimals) : items
  }
}
