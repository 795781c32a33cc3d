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
    let words = printed.map(Self.withoutTimes)
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
    let isTimes = before > 0 && ["@", "x", "X", "×", "*"].contains(words[before].text)
    isQuantity = isTimes && counts.last?.words.upperBound == before
    let leading = counts.first.flatMap { $0.words.lowerBound == 0 ? $0 : nil }
    let own = counts.first { $0.words.lowerBound >= max(1, figures) && $0.value < 100 }
    quantity = (isQuantity ? counts.last : own ?? leading).flatMap { phrase($0.words) }
    unitPrice =
      isQuantity
      ? price
      : amounts.last { $0.isMoney && $0.words.upperBound <= last.words.lowerBound }.flatMap {
        phrase($0.words)
      }

    let start = max(
      leading?.words.upperBound ?? 0, DateScanner.date(in: Array(words.prefix(3)))?.upperBound ?? 0)
    let title = start < figures ? Array(words[start..<figures]) : []
    name = Self.isName(title) ? Phrase(words: title) : nil
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
