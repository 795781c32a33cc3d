import Foundation

/// The parts of one row of a receipt.
struct ReceiptRow {
  let name: Phrase?
  let quantity: Phrase?
  let unitPrice: Phrase?
  /// The amount at the end of the row; nil where the row ends otherwise.
  let price: Phrase?
  /// `2 x 3.50` or `2 @ 3.50` with nothing behind it.
  let isQuantity: Bool
  let isLonePrice: Bool

  init(words printed: [Word]) {
    let words = printed.flatMap(TimesSplitting.parts).map(Self.withoutTimes)
    let amounts = AmountScanner(words: words).amounts().filter { !$0.isPercentage }
    guard let last = amounts.last(where: \.isMoney),
      words.count - last.words.upperBound <= 2,
      words[last.words.upperBound...].allSatisfy({ $0.text.count <= 3 })
    else {
      (name, quantity, unitPrice, price, isQuantity, isLonePrice) = (nil, nil, nil, nil, false, false)
      return
    }
    func phrase(_ range: Range<Int>) -> Phrase? { Phrase(words: words[range]) }
    price = phrase(last.words)
    isLonePrice = last.words.lowerBound == 0
    // The numbers behind the last word are the row's own; those among the words belong to the name.
    let figures =
      words[..<last.words.lowerBound].lastIndex { $0.text.count(where: \.isLetter) >= 3 }.map { $0 + 1 } ?? 0
    let counts = amounts.filter {
      $0.words.upperBound <= last.words.lowerBound && !$0.isMoney && $0.value > 0 && $0.value < 1000
    }
    let before = last.words.lowerBound - 1
    let isTimes = before > 0 && TimesSplitting.signs.contains(words[before].text)
    isQuantity = isTimes && counts.last?.words.upperBound == before
    let leading = counts.first.flatMap { $0.words.lowerBound == 0 ? $0 : nil }
    let money = amounts.filter { $0.isMoney && $0.words.upperBound <= last.words.lowerBound }
    // `EGGS 12  3.15`: a figure that belongs to the words stands as close to them as they to each other.
    let own = counts.first { count in
      count.words.lowerBound >= max(1, figures) && count.value < 100
        && (Self.isApart(count.words.lowerBound, in: words)
          || money.contains { abs($0.value * count.value - last.value) < Decimal(1) / 100 })
    }
    let times = leading.map(\.words.upperBound).flatMap {
      TimesSplitting.signs.contains(words[$0].text) ? $0 + 1 : nil
    }
    quantity = (isQuantity ? counts.last : times == nil ? own ?? leading : leading).flatMap {
      phrase($0.words)
    }
    // `2 x 4.99 Potting soil 40 L  9.98`: the price of one may stand before the name.
    let first = times.flatMap { start in money.first { $0.words.lowerBound == start } }
    // An amount among the words, as in `Deposit 0.25 bottle`, belongs to the name.
    let unit = money.last {
      $0.words.lowerBound >= figures || $0.words.lowerBound > 0 && (own ?? leading) != nil
    }
    unitPrice = isQuantity ? price : (first ?? unit).flatMap { phrase($0.words) }

    let start = max(
      first?.words.upperBound ?? times ?? leading?.words.upperBound ?? 0,
      DateScanner.date(in: Array(words.prefix(3)))?.upperBound ?? 0)
    let title = start < figures ? Array(words[start..<figures]) : []
    name = Self.isName(title) ? Phrase(words: title) : nil
  }

  /// Whether a word stands in a column of its own behind the word before it.
  private static func isApart(_ index: Int, in words: [Word]) -> Bool {
    guard index > 0 else { return true }
    return words[index].box.left - words[index - 1].box.right > 0.8 * words[index].bandHeight
  }

  private nonisolated(unsafe) static let times = /[xX×*]?(\d{1,3})[xX×*]?/

  /// `2x`, `x2` and `*2` count as `2`.
  private static func withoutTimes(_ word: Word) -> Word {
    guard let match = word.text.wholeMatch(of: times), match.1.count < word.text.count
    else {
      return word
    }
    var word = word
    word.text = String(match.1)
    return word
  }

  static func isName(_ words: [Word]) -> Bool {
    words.map(\.text).joined().count(where: \.isLetter) >= 3
  }
}
