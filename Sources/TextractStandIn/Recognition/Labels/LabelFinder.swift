import InvoiceDomain

/// A label found in a phrase.
struct FoundLabel {
  let kind: FieldKind
  let strength: Double
  /// The row of the page and the phrase in the row.
  let row: Int
  let phrase: Int
  /// The words of the phrase that make the label.
  let words: Range<Int>
}

/// Finds the labels in the rows of a page.
struct LabelFinder {
  let lexicon: PhraseLexicon<FieldKind>

  func labels(on page: Page) -> [FoundLabel] {
    var found: [FoundLabel] = []
    for (row, phrases) in page.rows.map(\.phrases).enumerated() {
      for (position, phrase) in phrases.enumerated() {
        if let kind = ShortHeads.kind(of: phrase) {
          found.append(FoundLabel(kind: kind, strength: 0.9, row: row, phrase: position, words: 0..<1))
        }
        for (entry, words) in lexicon.entries(in: phrase) where !Self.isInAddress(phrase, words) {
          found.append(
            FoundLabel(
              kind: entry.meaning, strength: entry.strength, row: row, phrase: position, words: words))
        }
      }
    }
    return found
  }

  /// `P.O. Box 12` and `Via Po 3` are addresses.
  private static func isInAddress(_ phrase: Phrase, _ label: Range<Int>) -> Bool {
    if label.lowerBound > 0, label.count == 1, phrase.words[label.lowerBound].text == "Po" { return true }
    return label.upperBound < phrase.words.count
      && phrase.words[label.upperBound].text.foldedForComparison == "box"
  }
}
