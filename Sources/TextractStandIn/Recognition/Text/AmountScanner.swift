import Foundation
import InvoiceDomain

/// Finds amounts in words, with signs, currencies and blanks inside: `1 234,56 €`, `RM 86. 00`, `(12.00)`.
struct AmountScanner {
  let words: [Word]

  func amounts() -> [PrintedAmount] {
    var found: [PrintedAmount] = []
    var position = 0
    while position < words.count {
      if let amount = amount(at: position) {
        found.append(amount)
        position = amount.words.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  /// The longest amount that begins at a word.
  private func amount(at start: Int) -> PrintedAmount? {
    var start = start
    let first = start
    var currency: CurrencyCode?
    var negative = false
    // A currency or a sign that stands alone in front.
    while start < words.count, let mark = leadingMark(words[start].text), start - first < 2 {
      currency = currency ?? mark.currency
      negative = negative || mark.negative
      start += 1
    }
    guard start < words.count, start == first || isClose(start - 1, 2.5), !CardNumber.isEnd(start, of: words)
    else { return nil }
    for length in [3, 2, 1] where start + length <= words.count {
      guard (start..<start + length - 1).allSatisfy({ isClose($0, words[$0].text.last == "." ? 1.5 : 0.7) })
      else {
        continue
      }
      let text = words[start..<start + length].map(\.text).joined(separator: " ")
      guard let number = AmountText(text), length == 1 || number.joins else { continue }
      var end = start + length
      currency = currency ?? number.currency
      var isPercentage = number.isPercentage
      if end < words.count, isClose(end - 1, 2.5) {
        let next = words[end].text
        if next == "%" || next.hasPrefix("%") {
          isPercentage = true
          end += 1
        } else if currency == nil, let mark = CurrencyMark(next), mark.isWholeText {
          currency = mark.currency
          end += 1
        } else if next == "-" || next == "−" {
          negative = true
          end += 1
        }
      }
      let value = negative ? -abs(number.value) : number.value
      return PrintedAmount(
        value: value, fractionDigits: number.fractionDigits, currency: currency, isPercentage: isPercentage,
        isGrouped: number.isGrouped, words: first..<end)
    }
    return nil
  }

  private func leadingMark(_ text: String) -> (currency: CurrencyCode?, negative: Bool)? {
    if ["-", "−", "–", "—"].contains(text) { return (nil, true) }
    if let mark = CurrencyMark(text), mark.isWholeText { return (mark.currency, false) }
    return nil
  }

  /// Whether the word after stands within so many line heights.
  private func isClose(_ index: Int, _ heights: Double) -> Bool {
    guard index >= 0, index + 1 < words.count else { return false }
    return words[index + 1].box.left - words[index].box.right <= heights * words[index].bandHeight
  }
}
