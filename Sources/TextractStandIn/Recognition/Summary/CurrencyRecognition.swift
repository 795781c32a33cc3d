import Foundation
import InvoiceDomain

/// Tells the currency of amounts: the one printed beside them, or the one the document names most often.
struct CurrencyRecognition {
  let ofDocument: CurrencyCode?

  init(pages: [Page]) {
    var counts: [CurrencyCode: Int] = [:]
    for row in pages.flatMap(\.rows) {
      for amount in AmountScanner(words: row.words).amounts() {
        guard let currency = amount.currency, amount.fractionDigits > 0 || amount.isGrouped,
          row.words[amount.words].allSatisfy(Self.isSure)
        else { continue }
        counts[currency, default: 0] += row.words[amount.words].contains(where: Self.mayBeMisread) ? 1 : 3
      }
      if let named = Self.named(in: row) { counts[named, default: 0] += 100 }
      for word in row.words where Self.isSure(word) {
        if let mark = CurrencyMark(word.text), mark.isWholeText { counts[mark.currency, default: 0] += 1 }
        for part in word.text.split(whereSeparator: { !$0.isLetter && !"€$£₹".contains($0) }) {
          if let mark = CurrencyMark(String(part)), mark.isWholeText {
            counts[mark.currency, default: 0] += 1
          }
        }
      }
    }
    if counts.isEmpty, let rupee = CurrencyCode("INR"), Self.isIndian(pages) { counts[rupee] = 1 }
    ofDocument = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  /// A GSTIN names a taxpayer of India: two digits, a PAN and three characters.
  private static func isIndian(_ pages: [Page]) -> Bool {
    pages.flatMap(\.rows).flatMap(\.words).contains {
      $0.text.firstMatch(of: /\b\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]{3}\b/) != nil
    }
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

  /// OCR makes other signs of a rare one such as the rupee's, and is unsure of them.
  private static func isSure(_ word: Word) -> Bool {
    word.confidence >= 65 || !word.text.contains { "€$£₹¥".contains($0) }
  }

  /// OCR sees such a sign in a figure or a smudge now and then.
  private static func mayBeMisread(_ word: Word) -> Bool {
    word.confidence < 100 && word.text.contains { "€£₹¥".contains($0) }
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
