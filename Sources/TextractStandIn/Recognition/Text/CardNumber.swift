/// Tells the last figures of a masked card from an amount: `****4471`, `XXXX 4471`, `VISA 4471`.
enum CardNumber {
  /// Whether the word is a mask with figures behind it. With decimals it is an amount that nobody can add to:
  /// `**17.90`.
  static func isMasked(_ text: String) -> Bool {
    let figures = text.drop(while: isMask)
    return text.count - figures.count >= 2 && (2...6).contains(figures.count)
      && figures.allSatisfy(\.isWholeNumber)
  }

  /// Whether the word holds the four figures behind a mask or behind the name of a kind of card.
  static func isEnd(_ index: Int, of words: [Word]) -> Bool {
    guard index > 0, words[index].text.count == 4, words[index].text.allSatisfy(\.isWholeNumber) else {
      return false
    }
    let before = words[index - 1].text
    if before.count >= 2, before.allSatisfy(isMask) { return true }
    return brands.contains(before.foldedForComparison)
  }

  private static func isMask(_ character: Character) -> Bool { "*•xX#".contains(character) }

  private static let brands: Set<String> = [
    "visa", "mastercard", "amex", "maestro", "girocard", "ec", "debit", "card", "karte", "carte",
    "tarjeta", "carta", "bancaire", "vpay", "discover", "eccard", "eckarte", "kreditkarte", "creditcard",
    "pinpas", "bancontact", "ending",
  ]
}
