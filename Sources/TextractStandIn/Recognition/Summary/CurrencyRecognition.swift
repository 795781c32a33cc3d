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
