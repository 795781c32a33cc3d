import InvoiceDomain

/// Tells the date of the document from the dates of other papers, of visits and of payments.
struct IssueDate {
  let page: Page
  let labels: [FoundLabel]

  /// How sure a date behind a label is the document's, from 0 to 1; nil where it is that of another paper.
  ///
  /// - Parameter confidence: what label and place alone make of it.
  func confidence(of found: LabelledValue, from confidence: Double) -> Double? {
    let words = page.rows[found.label.row].phrases[found.label.phrase].words
    let start = found.label.words.lowerBound
    if goesOn(found.label, in: words) { return nil }
    guard start > 0 else {
      return LabelStrip(page: page, labels: labels).holds(found) ? max(confidence, 0.85) : confidence
    }
    if isOfOtherPaper(found.label) { return nil }
    if followsNumber(found.label) { return 0.9 }
    // `Landshut, den 8. November 2023`
    if words[start - 1].text.hasSuffix(","), let date = DateScanner.date(in: words),
      Self.isBare(date, in: words)
    {
      return 0.85
    }
    // A date in a sentence is one of the work or of the terms.
    return words.count > 8 ? confidence * 0.6 : confidence
  }

  /// The date that stands by itself or with the time of day, as letters and receipts have it; else the first one.
  func withoutLabel() -> RecognizedField? {
    let dates = page.phrases.compactMap { phrase in
      DateScanner.date(in: phrase.words).flatMap { words in
        phrase.part(words).map {
          (
            value: $0, isBare: Self.isBare(words, in: phrase.words),
            isNamed: phrase.words[..<words.lowerBound].contains { $0.text.hasSuffix(":") }
          )
        }
      }
    }
    let bare = dates.filter(\.isBare)
    guard let date = bare.first ?? dates.first else { return nil }
    let isOnly = Set(bare.map(\.value.text)).count == 1
    // What names it is not known, and may name something else.
    let confidence = !isOnly ? 40.0 : date.isNamed ? 60 : 80
    return RecognizedField(kind: .issueDate, confidence: confidence, lines: [date.value])
  }

  /// `Pisa, 29 February 2024` and `02/11/23 17:26 TILL 4`, but no date in a sentence or in a row of figures.
  private static func isBare(_ date: Range<Int>, in words: [Word]) -> Bool {
    let behind = words[date.upperBound...]
    if let next = behind.first, next.text.wholeMatch(of: /\d\d?[:.]\d\d(?:[:.]\d\d)?/) != nil { return true }
    return date.lowerBound <= 3 && behind.allSatisfy { !$0.text.contains { $0.isLetter || $0.isNumber } }
      && !words[..<date.lowerBound].contains { $0.text.hasFigure }
  }

  /// `Data sprzedaży:`: words that are not known say more of the date, and perhaps make it another one.
  private func goesOn(_ label: FoundLabel, in words: [Word]) -> Bool {
    let isSaidAgain = labels.contains {
      $0.kind == label.kind && $0.row == label.row && $0.phrase == label.phrase
        && $0.words.lowerBound >= label.words.upperBound
    }
    let behind = words[label.words.upperBound...].prefix { !$0.text.hasFigure }
    return !isSaidAgain && behind.contains { $0.text.hasSuffix(":") && $0.text.contains(where: \.isLetter) }
  }

  /// `Invoice no. 4711 of 05.03.2018`: the date of the document in its title.
  private func followsNumber(_ label: FoundLabel) -> Bool {
    labels.contains {
      $0.kind == .invoiceNumber && $0.row == label.row && $0.phrase == label.phrase
        && $0.words.upperBound <= label.words.lowerBound
    }
  }

  /// `Zur Rechnung 4711 vom 05.03.2018`, `Original invoice 4711 dated 5 March`: the date of another document.
  private func isOfOtherPaper(_ label: FoundLabel) -> Bool {
    let words =
      page.rows[label.row].phrases[..<label.phrase].flatMap(\.words)
      + page.rows[label.row].phrases[label.phrase].words[..<label.words.lowerBound]
    return DateContext.isOfAnother(words.map(\.text))
  }
}
