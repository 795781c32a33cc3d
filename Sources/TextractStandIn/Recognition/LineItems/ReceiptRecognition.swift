import Foundation

/// Reads line items of a receipt without a head: rows of a name and an amount, the quantity before, between or under.
struct ReceiptRecognition {
  let page: Page
  /// The rows that can hold items: above the totals.
  let body: Range<Int>

  func items() -> [LineItem] {
    var items: [LineItem] = []
    var name: (phrase: Phrase, row: Int)?
    for index in body {
      let row = page.rows[index]
      let words = row.words
      let amounts = AmountScanner(words: words).amounts().filter { !$0.isPercentage }
      guard let last = amounts.last, last.isMoney, words.count - last.words.upperBound <= 2 else {
        if let phrase = row.phrases.first, Self.isName(words) {
          name = (Phrase(words: words) ?? phrase, index)
        }
        continue
      }
      var item = LineItem()
      item.price = Phrase(words: words[last.words])
      let others = amounts.dropLast()
      let firstNumber =
        others.first { $0.words.lowerBound > 0 || !$0.isMoney }?.words.lowerBound ?? last.words.lowerBound
      item.unitPrice = others.last(where: \.isMoney).flatMap { Phrase(words: words[$0.words]) }
      item.quantity = others.first { !$0.isMoney && $0.value > 0 && $0.value < 1000 }
        .flatMap { Phrase(words: words[$0.words]) }
      var own = Array(words[..<firstNumber])
      if own.isEmpty, let first = others.first, first.words.lowerBound == 0 {
        own = Array(
          words[
            first.words.upperBound..<(others.dropFirst().first?.words.lowerBound ?? last.words.lowerBound)])
      }
      if Self.isName(own) {
        item.name = [Phrase(words: own)].compactMap { $0 }
      } else if let above = name, index - above.row <= 2 {
        item.name = [above.phrase]
      }
      name = nil
      item.lines =
        item.name.filter { $0.box.bottom <= row.box.top } + [Phrase(words: words)].compactMap { $0 }
      if let item = LineItemNaming.named(item) { items.append(item) }
    }
    return items
  }

  private static func isName(_ words: [Word]) -> Bool {
    words.map(\.text).joined().count(where: \.isLetter) >= 3
  }
}
