import Foundation
import InvoiceDomain

/// Tells the currency of amounts: the one printed beside them, or the one the document names most often.
struct CurrencyRecognition {
  let ofDocument: CurrencyCode?

  init(pages: [Page]) {
    var counts: [CurrencyCode: Int] = [:]
    for row in pages.flatMap(\.rows) {
      for amount in AmountScanner(words: row.words).amounts() {
        if let currency = amount.currency, amount.fractionDigits > 0 { counts[currency, default: 0] += 3 }
      }
      if let named = Self.named(in: row) { counts[named, default: 0] += 100 }
      for word in row.words {
        if let mark = CurrencyMark(word.text), mark.isWholeText { counts[mark.currency, default: 0] += 1 }
        for part in word.text.split(whereSeparator: { !$0.isLetter && !"€$£₹".contains($0) }) {
          if let mark = CurrencyMark(String(part)), mark.isWholeText {
            counts[mark.currency, default: 0] += 1
          }
        }
      }
    }
    ofDocument = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  /// The code behind a word such as `Currency`.
  private static func named(in row: Row) -> CurrencyCode? {
    let words = row.words
    guard let label = words.firstIndex(where: { names.contains($0.text.foldedForComparison) }) else {
      return nil
    }
    return words[(label + 1)...].prefix(2).lazy
      .map { $0.text.trimmingCharacters(in: .punctuationCharacters) }
      .filter { $0.count == 3 && $0.allSatisfy(\.isUppercase) }.compactMap { CurrencyCode($0) }.first
  }

  private static let names: Set<String> = [
    "wahrung", "currency", "devise", "valuta", "moneda", "moeda", "munt", "divisa", "monnaie",
  ]

  /// The fields with the currency on every amount.
  func marking(_ fields: [RecognizedField]) -> [RecognizedField] {
    fields.map { field in
      guard ValueShape(of: field.kind) == .amount else { return field }
      var field = field
      field.currency = field.currency ?? ofDocument
      return field
    }
  }
}
