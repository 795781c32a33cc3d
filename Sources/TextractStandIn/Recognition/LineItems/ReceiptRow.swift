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
    guard let last = amounts.last, last.isMoney, words.count - last.words.upperBound <= 2 else {
      (name, quantity, unitPrice, price, isQuantity, isLonePrice) = (nil, nil, nil, nil, false, false)
      return
    }
    func phrase(_ range: Range<Int>) -> Phrase? { Phrase(words: words[range]) }
    price = phrase(last.words)
    isLonePrice = last.words.lowerBound == 0
    let counts = amounts.dropLast().filter { !$0.isMoney && $0.value > 0 && $0.value < 1000 }
    let before = last.words.lowerBound - 1
    let isTimes = before > 0 && ["@", "x", "X", "×", "*"].contains(words[before].text)
    isQuantity = isTimes && counts.last?.words.upperBound == before
    // `206 Iced tea 1 7.90`: the number in front is the article's.
    let isArticle = counts.count > 1 && (counts.first?.value ?? 0) >= 100
    quantity = (isQuantity || isArticle ? counts.last : counts.first).flatMap { phrase($0.words) }
    unitPrice = isQuantity ? price : amounts.dropLast().last(where: \.isMoney).flatMap { phrase($0.words) }

    let leading =
      amounts.first.flatMap { $0.words.lowerBound == 0 && amounts.count > 1 ? $0.words.upperBound : nil } ?? 0
    let end =
      amounts.first { $0.words.lowerBound >= max(1, leading) }?.words.lowerBound ?? last.words.lowerBound
    let own = leading < end ? Array(words[leading..<end]) : []
    name = Self.isName(own) ? Phrase(words: own) : nil
  }

  /// `2x`, `x2` and `*2` count as `2`.
  private static func withoutTimes(_ word: Word) -> Word {
    guard let match = word.text.wholeMatch(of: /[xX×*]?(\d{1,3})[xX×*]?/), match.1.count < word.text.count
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
