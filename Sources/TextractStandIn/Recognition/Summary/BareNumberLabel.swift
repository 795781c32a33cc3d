import InvoiceDomain

/// Finds the number of a document behind a bare word for "number", such as `Numéro` and `No:`.
struct BareNumberLabel {
  let page: Page
  let labels: [FoundLabel]

  /// The number in the upper half of the page; nil where no such word has one right of it or below it.
  func field() -> RecognizedField? {
    let finder = ValueFinder(page: page, labels: labels)
    for (index, row) in page.rows.enumerated() where row.box.bottom < page.height / 2 {
      guard TableHeader(at: index, on: page) == nil else { continue }
      for (position, phrase) in row.phrases.enumerated() {
        guard LabelToken.tokens(of: phrase.words[0].text) == [LabelToken.number],
          !beginsLongerLabel(index, position)
        else { continue }
        let label = FoundLabel(
          kind: .invoiceNumber, strength: 0.45, row: index, phrase: position, words: 0..<1)
        guard let found = finder.value(of: label), isNumber(found.value, behind: phrase) else { continue }
        return RecognizedField(
          kind: .invoiceNumber, confidence: 45, label: found.labelPhrase, lines: [found.value])
      }
    }
    return nil
  }

  /// `N. cliente` is no bare label.
  private func beginsLongerLabel(_ row: Int, _ phrase: Int) -> Bool {
    labels.contains { $0.row == row && $0.phrase == phrase && $0.words.lowerBound == 0 }
  }

  /// Three figures or more, and nothing else behind the word: `No. 12, Harbour Road` is an address.
  private func isNumber(_ value: Phrase, behind phrase: Phrase) -> Bool {
    let others = phrase.words.dropFirst().filter { word in
      !value.words.contains(word) && word.text.contains { $0.isLetter || $0.isNumber }
    }
    return value.text.count(where: \.isNumber) >= 3 && !value.text.hasSuffix(",") && others.isEmpty
  }
}
