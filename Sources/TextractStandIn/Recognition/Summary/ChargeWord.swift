import InvoiceDomain

/// Tells a single word for a charge from the same word as a part of another name.
enum ChargeWord {
  /// Whether the word names one thing among others, as in `Plans and discounts`, or stands in the middle of a name,
  /// as in `Acme Service Charges`.
  static func isPartOfName(_ label: FoundLabel, in phrase: Phrase) -> Bool {
    guard kinds.contains(label.kind), label.words.count == 1, label.words.lowerBound > 0 else { return false }
    let before = phrase.words[label.words.lowerBound - 1].text
    if before == "&" || conjunctions.contains(before.foldedForComparison) { return true }
    guard let behind = phrase.words.dropFirst(label.words.upperBound).first?.text else { return false }
    return isWord(before) && isWord(behind)
  }

  private static func isWord(_ text: String) -> Bool {
    text.count >= 3 && text.allSatisfy(\.isLetter) && CurrencyMark(text)?.isWholeText != true
  }

  private static let kinds: Set<FieldKind> = [.discount, .serviceCharge, .shipping, .gratuity]
  private static let conjunctions: Set<String> = ["and", "und", "et", "en", "y", "e", "ed"]
}
