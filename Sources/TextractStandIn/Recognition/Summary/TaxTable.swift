import Foundation
import InvoiceDomain

/// A table of taxes by rate, told by arithmetic: rows of a rate, a base, the tax of that rate on that base and perhaps
/// the sum of both, under a head with a word for tax.
///
/// Its columns of bases and sums are no subtotals and totals of the document. Only a row below that adds the bases
/// up gives sums of the document. A row that does not work out, as print that was misread, is passed over, and then
/// the taxes of the other rows are not all.
struct TaxTable {
  /// The rows of the page that it takes, head and foot included.
  let rows: ClosedRange<Int>
  /// One tax per rate, from top to bottom, or what its foot adds up.
  let fields: [RecognizedField]

  private struct Line {
    /// nil where it was not read, and base, tax and sum prove each other. Then the tax has no rate that it goes by.
    let rate: Phrase?
    let base: PrintedAmount
    let tax: PrintedAmount
    let words: [Word]
  }

  /// The table that begins under a row; nil where there is none.
  init?(under head: Int, on page: Page, labels: [FoundLabel]) {
    let name = labels.first { $0.row == head && $0.kind == .tax && $0.strength >= 0.7 }
    guard let name, let label = page.rows[head].phrases[name.phrase].part(name.words),
      AmountScanner(words: page.rows[head].words).amounts().isEmpty
    else { return nil }
    // `IVA %` over the rates, which then stand there bare.
    let hasBareRates = page.rows[head].text.contains("%")
    var lines: [Line] = []
    var skipped: [Int] = []
    var last = head
    for row in page.rows.indices.dropFirst(head + 1) {
      let near = page.rows[row].box.top - page.rows[last].box.bottom < 2 * page.rows[last].height
      guard near else { break }
      if let line = Self.line(of: page.rows[row].words, hasBareRates: hasBareRates) {
        lines.append(line)
      } else if Self.isMisread(page.rows[row]) {
        skipped.append(row)
      } else {
        break
      }
      last = row
    }
    let foot = last + 1 < page.rows.count ? last + 1 : nil
    var sums = foot.map { Self.sums(in: page.rows[$0], of: lines, label: label) } ?? []
    if sums.isEmpty, !skipped.isEmpty, let foot {
      sums = Self.provenSums(in: page.rows[foot], of: lines, above: page.rows[..<head], label: label)
    }
    guard lines.count >= 2 || (lines.count == 1 && !sums.isEmpty) else { return nil }
    rows = head...(sums.isEmpty ? last : last + 1)
    if !sums.isEmpty {
      fields = sums
    } else if skipped.isEmpty, lines.allSatisfy({ $0.rate != nil }) {
      fields = lines.compactMap { line in
        Phrase(words: line.words[line.tax.words]).map {
          RecognizedField(
            kind: .tax, confidence: 88, label: Phrase(words: label.words + (line.rate?.words ?? [])),
            lines: [$0])
        }
      }
    } else {
      fields = []
    }
  }

  /// Whether a row heads three columns or more of taxes and no line items: it names a tax, and neither what was sold
  /// nor how many.
  static func isHead(_ row: Int, on page: Page, labels: [FoundLabel]) -> Bool {
    let phrases = page.rows[row].phrases
    let roles = phrases.flatMap { ColumnLexicon.all.entries(in: $0).map(\.entry.meaning) }
    return phrases.count >= 3 && AmountScanner(words: page.rows[row].words).amounts().isEmpty
      && labels.contains { $0.row == row && $0.kind == .tax && $0.strength >= 0.85 }
      && labels.contains { $0.row == row && $0.kind == .subtotal }
      && !roles.contains(.item) && !roles.contains(.quantity)
  }

  /// The rate, the base and the tax of a row in which they agree.
  private static func line(of words: [Word], hasBareRates: Bool) -> Line? {
    let amounts = AmountScanner(words: words).amounts()
    let bare = hasBareRates ? amounts.first { $0.value >= 0 && $0.value < 40 && $0.currency == nil } : nil
    let rate = amounts.first(where: \.isPercentage) ?? bare
    let money = amounts.filter { !$0.isPercentage && $0.fractionDigits > 0 && $0.words != rate?.words }
    if let rate, let rateText = Phrase(words: words[rate.words]), (2...4).contains(money.count) {
      for base in money {
        for tax in money where tax.words != base.words {
          let difference = abs(base.value * rate.value / 100 - tax.value)
          guard abs(tax.value) < abs(base.value), difference <= Decimal(2) / 100 else { continue }
          return Line(
            rate: rate.isPercentage ? rateText : percent(rateText), base: base, tax: tax, words: words)
        }
      }
    }
    // The mark of a rate in place of the rate. A foot has a word.
    let isMarked = words.allSatisfy { $0.text.count(where: \.isLetter) <= 2 }
    let sums = amounts.filter { !$0.isPercentage && $0.fractionDigits == 2 }
    if hasBareRates, isMarked, amounts.count == 3, sums.count == 3, sums[1].value > 0,
      sums[0].value > sums[1].value,
      sums[0].value + sums[1].value == sums[2].value
    {
      return Line(rate: nil, base: sums[0], tax: sums[1], words: words)
    }
    return nil
  }

  /// The rate with the sign that its head has.
  private static func percent(_ rate: Phrase) -> Phrase? {
    var words = rate.words
    words[words.count - 1].text += "%"
    return Phrase(words: words)
  }

  /// Whether the row begins with a rate and goes on with an amount.
  private static func isMisread(_ row: Row) -> Bool {
    let amounts = AmountScanner(words: row.words).amounts()
    guard let rate = amounts.first, rate.isPercentage, rate.words.lowerBound <= 1 else { return false }
    return amounts.contains { !$0.isPercentage && $0.fractionDigits == 2 }
  }

  /// The two sums of a foot, where not all rows above were read: together they are an amount of the document.
  private static func provenSums(
    in row: Row, of lines: [Line], above: ArraySlice<Row>, label: Phrase
  ) -> [RecognizedField] {
    let amounts = AmountScanner(words: row.words).amounts()
    guard amounts.count == 2, amounts.allSatisfy({ $0.fractionDigits == 2 }),
      amounts[0].value > lines.map(\.base.value).reduce(0, +),
      amounts[1].value >= lines.map(\.tax.value).reduce(0, +), amounts[0].value > amounts[1].value
    else { return [] }
    let total = amounts[0].value + amounts[1].value
    guard above.contains(where: { AmountScanner(words: $0.words).amounts().contains { $0.value == total } })
    else { return [] }
    return zip([FieldKind.subtotal, .tax], amounts).compactMap { kind, amount in
      Phrase(words: row.words[amount.words]).map {
        RecognizedField(kind: kind, confidence: 88, label: label, lines: [$0], currency: amount.currency)
      }
    }
  }

  /// The sums that a row prints of the bases and of the taxes; with two taxes to a rate, of all taxes together.
  private static func sums(in row: Row, of lines: [Line], label: Phrase) -> [RecognizedField] {
    let words = row.words
    let amounts = AmountScanner(words: words).amounts().filter { !$0.isPercentage && $0.fractionDigits > 0 }
    let bases = lines.map(\.base.value).reduce(0, +)
    let taxes = lines.map(\.tax.value).reduce(0, +)
    guard let base = amounts.first(where: { $0.value == bases }),
      let tax = amounts.last(where: { $0.value == taxes + taxes })
        ?? amounts.last(where: { $0.value == taxes })
    else { return [] }
    var found: [(kind: FieldKind, amount: PrintedAmount)] = [(.subtotal, base), (.tax, tax)]
    if let total = amounts.first(where: { $0.value == bases + tax.value }) { found.append((.total, total)) }
    return found.compactMap { kind, amount in
      Phrase(words: words[amount.words]).map {
        RecognizedField(kind: kind, confidence: 88, label: label, lines: [$0], currency: amount.currency)
      }
    }
  }
}
