import Foundation
import InvoiceDomain

/// A label with the value that stands right of it or below it.
struct LabelledValue {
  let label: FoundLabel
  let labelPhrase: Phrase
  let value: Phrase
  let amount: PrintedAmount?
  /// How far the place of the value speaks for it: 1 beside the label, less below it.
  let placement: Double
}

/// Looks for the values of labels: first in the label's own phrase, then right of it, then below it.
struct ValueFinder {
  let page: Page
  let labels: [FoundLabel]

  func value(of label: FoundLabel) -> LabelledValue? {
    let phrases = page.rows[label.row].phrases
    guard let labelPhrase = phrases[label.phrase].part(label.words) else { return nil }
    func found(_ value: Phrase, _ amount: PrintedAmount?, _ placement: Double) -> LabelledValue {
      LabelledValue(
        label: label, labelPhrase: labelPhrase, value: value, amount: amount, placement: placement)
    }

    let shape = ValueShape(of: label.kind)
    if shape == .amount {
      if isInBrackets(label) { return nil }
      if let (value, amount) = amount(rightOf: label) { return found(value, amount, 1) }
      if label.kind == .amountPaid, let (value, amount) = payment(below: label) {
        return found(value, amount, 1)
      }
      if let (value, amount) = amountBelow(label) { return found(value, amount, 0.85) }
      return nil
    }
    if let rest = rest(of: label), let words = shape.words(in: rest), let value = rest.part(words) {
      return found(value, nil, 1)
    }
    if let next = phraseRight(of: label), let words = shape.words(in: next), let value = next.part(words) {
      return found(value, nil, 0.98)
    }
    for below in phrasesBelow(labelPhrase, row: label.row, rows: 2) {
      guard let words = shape.words(in: below), let value = below.part(words) else { continue }
      return found(value, nil, 0.9)
    }
    return nil
  }

  // MARK: - In the label's own row

  /// The words of the label's phrase behind the label, up to the next label.
  private func rest(of label: FoundLabel) -> Phrase? {
    let phrase = page.rows[label.row].phrases[label.phrase]
    let next = labels.first {
      $0.row == label.row && $0.phrase == label.phrase && $0.words.lowerBound >= label.words.upperBound
        && $0.kind != label.kind
    }
    let end = next?.words.lowerBound ?? phrase.words.count
    var start = label.words.upperBound
    while start < end, !phrase.words[start].text.contains(where: { $0.isLetter || $0.isNumber }) {
      start += 1
    }
    return start < end ? phrase.part(start..<end) : nil
  }

  /// The phrase right of the label's, if that is not a label itself.
  private func phraseRight(of label: FoundLabel) -> Phrase? {
    let phrases = page.rows[label.row].phrases
    let candidates = phrases.indices.dropFirst(label.phrase + 1)
    guard
      let index = candidates.first(where: { phrases[$0].text.contains { $0.isLetter || $0.isNumber } }),
      !labels.contains(where: { $0.row == label.row && $0.phrase == index && $0.words.lowerBound == 0 }),
      rest(of: label) == nil || ValueShape(of: label.kind) == .date
    else { return nil }
    return phrases[index]
  }

  /// The last amount of the row behind the label and before the next label of an amount.
  private func amount(rightOf label: FoundLabel) -> (Phrase, PrintedAmount)? {
    let phrases = page.rows[label.row].phrases
    var words = Array(phrases[label.phrase].words[label.words.upperBound...])
    if let next = nextAmountLabel(after: label, in: label.phrase) {
      words = Array(phrases[label.phrase].words[label.words.upperBound..<next])
    } else {
      for index in phrases.indices.dropFirst(label.phrase + 1) {
        // Other words behind an amount begin another column of print.
        if beginsColumn(phrases[index]), AmountScanner(words: words).amounts().contains(where: \.isMoney) {
          break
        }
        let next = nextAmountLabel(after: label, in: index)
        words += phrases[index].words[..<(next ?? phrases[index].words.count)]
        if next != nil { break }
      }
    }
    // `VISA 4471` names a card, label and value together.
    if !words.isEmpty {
      let all = phrases[label.phrase].words[label.words] + words
      if CardNumber.isEnd(label.words.count, of: Array(all)) { words.removeFirst() }
    }
    return Self.amount(in: words)
  }

  /// Whether the label stands in a remark behind other words: the amount of `Total (incl. VAT)` is no VAT.
  private func isInBrackets(_ label: FoundLabel) -> Bool {
    let words = page.rows[label.row].phrases[label.phrase].words
    let before = words[..<label.words.lowerBound].map(\.text).joined()
    let own = words[label.words].map(\.text).joined()
    if own.contains(")"), !own.contains("(") { return true }
    guard label.words.lowerBound > 0, !before.hasPrefix("(") else { return false }
    return own.hasPrefix("(") || before.count(where: { $0 == "(" }) > before.count(where: { $0 == ")" })
  }

  private func beginsColumn(_ phrase: Phrase) -> Bool {
    guard let first = phrase.words.first?.text, first.first?.isUppercase == true else { return false }
    return first.count(where: \.isLetter) >= 3 && !phrase.text.hasFigure
      && CurrencyMark(first)?.isWholeText != true
  }

  /// Where the next label of another amount begins. A label before the first amount is part of this one, as in
  /// `Total (incl. VAT)`.
  private func nextAmountLabel(after label: FoundLabel, in phrase: Int) -> Int? {
    labels.first { next in
      guard next.row == label.row, next.phrase == phrase, ValueShape(of: next.kind) == .amount,
        next.kind != label.kind
      else { return false }
      if phrase > label.phrase { return next.words.lowerBound == 0 }
      guard next.words.lowerBound >= label.words.upperBound else { return false }
      let between = page.rows[label.row].phrases[phrase].words[label.words.upperBound..<next.words.lowerBound]
      return AmountScanner(words: Array(between)).amounts().contains { !$0.isPercentage }
    }?.words.lowerBound
  }

  private static func amount(in words: [Word]) -> (Phrase, PrintedAmount)? {
    let amounts = AmountScanner(words: words).amounts()
    let best = amounts.last(where: \.isMoney) ?? amounts.last { !$0.isPercentage && $0.fractionDigits > 0 }
    let whole =
      amounts.count == 1 && amounts[0].words.count == words.count && amounts[0].value >= 1
      ? amounts.first : nil
    guard let amount = best ?? whole, !amount.isPercentage, isNear(amount, in: words),
      let value = Phrase(words: words[amount.words])
    else {
      return nil
    }
    return (value, amount)
  }

  /// A sentence between the label and the amount parts them.
  private static func isNear(_ amount: PrintedAmount, in words: [Word]) -> Bool {
    words[..<amount.words.lowerBound].count { $0.text.count(where: \.isLetter) > 2 } <= 3
  }

  // MARK: - Below the label

  /// The amount of the first row of a table of payments, headed `Payment  Date  Amount`: the one behind its date.
  private func payment(below label: FoundLabel) -> (Phrase, PrintedAmount)? {
    let isTable = labels.contains { $0.row == label.row && $0.phrase > label.phrase && $0.kind == .issueDate }
    guard isTable, label.row + 1 < page.rows.count else { return nil }
    let words = page.rows[label.row + 1].words
    guard let date = DateScanner.date(in: words) else { return nil }
    let behind = Array(words[date.upperBound...])
    guard let amount = AmountScanner(words: behind).amounts().first, amount.isMoney,
      let value = Phrase(words: behind[amount.words])
    else { return nil }
    return (value, amount)
  }

  private func amountBelow(_ label: FoundLabel) -> (Phrase, PrintedAmount)? {
    // A label with text behind it in its own phrase is a sentence or a row of its own, unless that is the next head.
    guard isHead(label), let phrase = page.rows[label.row].phrases[label.phrase].part(label.words) else {
      return nil
    }
    let column = phrasesBelow(phrase, row: label.row, rows: 6).compactMap {
      Self.amount(in: $0.words.filter { $0.box.sharedWidth(with: phrase.box) > -2 * phrase.height })
    }
    // The foot of a column adds the others up.
    if let foot = column.last, column.count > 2, foot.1.value == column.dropLast().map(\.1.value).reduce(0, +)
    {
      return foot
    }
    return column.first
  }

  /// Whether nothing but other labels stands behind the label in its phrase.
  private func isHead(_ label: FoundLabel) -> Bool {
    guard let rest = rest(of: label) else { return true }
    return rest.words.allSatisfy { word in
      word.text.contains("%")
        || labels.contains {
          $0.row == label.row && $0.phrase == label.phrase
            && page.rows[$0.row].phrases[$0.phrase].words[$0.words].contains(word)
        }
    }
  }

  /// Phrases close under a phrase, sharing its stretch of the page's width, none of them a label.
  private func phrasesBelow(_ phrase: Phrase, row: Int, rows: Int) -> [Phrase] {
    var found: [Phrase] = []
    for index in page.rows.indices.dropFirst(row + 1).prefix(rows + 3) {
      let bottom = found.last?.box.bottom ?? phrase.box.bottom
      guard page.rows[index].box.top - bottom < 2.5 * phrase.height, found.count < rows else { break }
      for (position, candidate) in page.rows[index].phrases.enumerated()
      where candidate.box.sharedWidth(with: phrase.box) > 0 {
        let isLabel = labels.contains {
          $0.row == index && $0.phrase == position && $0.words.lowerBound == 0 && $0.strength > 0.6
        }
        if isLabel { return found }
        found.append(candidate)
      }
    }
    return found
  }
}
