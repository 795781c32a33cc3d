import Foundation
import InvoiceDomain

/// The day until which is to be paid, in a sentence: `Payment within 21 days, i.e. by 1 April 2024`.
struct DueSentence {
  let page: Page

  /// The first date behind a word of paying and, right before the date, one such as `by`.
  func field() -> RecognizedField? {
    for (row, next) in zip(page.rows, page.rows.dropFirst().map(\.words) + [[]]) {
      // The sentence may break before its date.
      guard let paying = row.words.firstIndex(where: { Self.isOfPaying($0.text) }) else { continue }
      let words = Array(row.words[paying...] + next.prefix(4))
      guard let date = DateScanner.date(in: words), date.lowerBound > 0,
        Self.until.contains(words[date.lowerBound - 1].text.foldedForComparison),
        !words[..<date.lowerBound].contains(where: { Self.isOfDiscount($0.text) }),
        let value = Phrase(words: words[date]), let label = Phrase(words: words[..<date.lowerBound])
      else { continue }
      return RecognizedField(kind: .dueDate, confidence: 75, label: label, lines: [value])
    }
    return nil
  }

  private static func isOfPaying(_ word: String) -> Bool {
    let word = word.foldedForComparison
    return stems.contains { word.hasPrefix($0) }
  }

  private static func isOfDiscount(_ word: String) -> Bool {
    let word = word.foldedForComparison
    return discounts.contains { word.hasPrefix($0) }
  }

  private static let stems = [
    "pay", "remit", "settle", "zahl", "uberweis", "begleich", "fallig", "pai", "regl", "versement", "pag",
    "saldar", "betal", "voldoen", "abono",
  ]
  private static let discounts = [
    "discount", "skonto", "abzug", "escompte", "sconto", "descuento", "korting",
  ]
  private static let until: Set<String> = [
    "by", "before", "until", "than", "bis", "zum", "am", "avant", "le", "au", "entro", "il", "antes", "del",
    "el",
    "ate", "dia", "voor", "uiterlijk", "op",
  ]
}
