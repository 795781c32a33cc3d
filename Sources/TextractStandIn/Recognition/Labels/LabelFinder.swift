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
        for (entry, words) in lexicon.entries(in: phrase) where !Self.isPostBox(phrase, behind: words) {
          found.append(
            FoundLabel(
              kind: entry.meaning, strength: entry.strength, row: row, phrase: position, words: words))
        }
      }
    }
    return found
  }

  /// `P.O. Box 12` is an address.
  private static func isPostBox(_ phrase: Phrase, behind label: Range<Int>) -> Bool {
    label.upperBound < phrase.words.count
      && phrase.words[label.upperBound].text.foldedForComparison == "box"
  }
}
