import Foundation
import InvoiceDomain

/// A table of taxes by rate, told by arithmetic: rows of a rate, a base, the tax of that rate on that base and perhaps
/// the sum of both, under a head with a word for tax.
///
/// Its columns of bases and sums are no subtotals and totals of the document. Only a row below that adds the bases
/// up gives sums of the document.
struct TaxTable {
  /// The rows of the page that it takes, head and foot included.
  let rows: ClosedRange<Int>
  /// One tax per rate, from top to bottom, or what its foot adds up.
  let fields: [RecognizedField]

  private struct Line {
    let rate: Phrase
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
    var lines: [Line] = []
    var last = head
    for row in page.rows.indices.dropFirst(head + 1) {
      let near = page.rows[row].box.top - page.rows[last].box.bottom < 2 * page.rows[last].height
      guard near, let line = Self.line(of: page.rows[row].words) else { break }
      lines.append(line)
      last = row
    }
    let sums = last + 1 < page.rows.count ? Self.sums(in: page.rows[last + 1], of: lines, label: label) : []
    guard lines.count >= 2 || (lines.count == 1 && !sums.isEmpty) else { return nil }
    rows = head...(sums.isEmpty ? last : last + 1)
    fields =
      sums.isEmpty
      ? lines.compactMap { line in
        Phrase(words: line.words[line.tax.words]).map {
          RecognizedField(
            kind: .tax, confidence: 88, label: Phrase(words: label.words + line.rate.words), lines: [$0])
        }
      } : sums
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
  private static func line(of words: [Word]) -> Line? {
    let amounts = AmountScanner(words: words).amounts()
    guard let rate = amounts.first(where: \.isPercentage), let rateText = Phrase(words: words[rate.words])
    else { return nil }
    let money = amounts.filter { !$0.isPercentage && $0.fractionDigits > 0 }
    guard (2...4).contains(money.count) else { return nil }
    for base in money {
      for tax in money where tax.words != base.words {
        let difference = abs(base.value * rate.value / 100 - tax.value)
        guard abs(tax.value) < abs(base.value), difference <= Decimal(2) / 100 else { continue }
        return Line(rate: rateText, base: base, tax: tax, words: words)
      }
    }
    return nil
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
