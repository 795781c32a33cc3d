import Foundation
import InvoiceDomain

/// A table of taxes by rate, told by arithmetic: two rows or more of a rate, a base, the tax of that rate on that
/// base and perhaps the sum of both, under a head with a word for tax.
///
/// Its columns of bases and sums are no subtotals and totals of the document.
struct TaxTable {
  /// The row of the head.
  let head: Int
  /// One per rate, from top to bottom.
  let taxes: [RecognizedField]

  /// The table that begins under a row; nil where there is none.
  init?(under head: Int, on page: Page, labels: [FoundLabel]) {
    let name = labels.first { $0.row == head && $0.kind == .tax && $0.strength >= 0.7 }
    guard let name, let label = page.rows[head].phrases[name.phrase].part(name.words),
      AmountScanner(words: page.rows[head].words).amounts().isEmpty
    else { return nil }
    var taxes: [RecognizedField] = []
    var last = head
    for row in page.rows.indices.dropFirst(head + 1) {
      let near = page.rows[row].box.top - page.rows[last].box.bottom < 2 * page.rows[last].height
      guard near, let (rate, tax) = Self.tax(in: page.rows[row].words) else { break }
      taxes.append(
        RecognizedField(
          kind: .tax, confidence: 88, label: Phrase(words: label.words + rate.words), lines: [tax]))
      last = row
    }
    guard taxes.count >= 2, !Self.isFoot(last + 1, of: taxes, on: page) else { return nil }
    self.head = head
    self.taxes = taxes
  }

  /// The rate and the tax of a row in which they and a base agree.
  private static func tax(in words: [Word]) -> (rate: Phrase, tax: Phrase)? {
    let amounts = AmountScanner(words: words).amounts()
    guard let rate = amounts.first(where: \.isPercentage), let rateText = Phrase(words: words[rate.words])
    else { return nil }
    let money = amounts.filter { !$0.isPercentage && $0.fractionDigits > 0 }
    guard (2...4).contains(money.count) else { return nil }
    for base in money {
      for tax in money where tax.words != base.words {
        let difference = abs(base.value * rate.value / 100 - tax.value)
        guard abs(tax.value) < abs(base.value), difference <= Decimal(2) / 100 else { continue }
        return Phrase(words: words[tax.words]).map { (rateText, $0) }
      }
    }
    return nil
  }

  /// Whether a row adds the taxes up: then the columns have sums of their own.
  private static func isFoot(_ row: Int, of taxes: [RecognizedField], on page: Page) -> Bool {
    guard row < page.rows.count else { return false }
    let sum = taxes.flatMap(\.lines).flatMap { AmountScanner(words: $0.words).amounts() }.map(\.value)
      .reduce(0, +)
    return AmountScanner(words: page.rows[row].words).amounts().count { $0.fractionDigits > 0 } >= 2
      && AmountScanner(words: page.rows[row].words).amounts().contains { $0.value == sum }
  }
}
