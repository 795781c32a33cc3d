/// Finds VAT numbers in plain lines: print of a country's form, beside a word for value added tax.
enum VATNumberScan {
  static func fields(_ lines: [TextSpan]) -> [ReadField] {
    TextRow.rows(of: lines).flatMap { row -> [ReadField] in
      let words = Set(row.spans.flatMap { FoldedText.words(of: $0.text) })
      guard !words.isDisjoint(with: taxWords) else { return [] }
      let kind: FieldKind = words.isDisjoint(with: customerWords) ? .vendorVATNumber : .receiverVATNumber
      return row.spans.compactMap { span in
        number(in: span.text).map { number in
          var value = span
          value.text = number
          return ReadField(kind: kind, kindConfidence: TextFields.certainty, value: value)
        }
      }
    }
  }

  /// The first run of up to three neighbouring pieces that has the form of a VAT number.
  private static func number(in text: String) -> String? {
    let pieces = text.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for start in pieces.indices {
      for count in 1...3 where start + count <= pieces.count {
        let joined = pieces[start..<(start + count)].joined()
        if joined.count >= 10, EUVATNumber.hasForm(joined) { return joined }
      }
    }
    return nil
  }

  private static let taxWords: Set<String> = [
    "vat", "tva", "btw", "ust", "mwst", "ustid", "ustidnr", "umsatzsteuer", "uid", "iva", "nif", "cif",
    "partita", "piva",
    "identnr", "idnr", "moms", "nipc",
  ]

  private static let customerWords: Set<String> = [
    "client", "customer", "kunde", "ihre", "klant", "cliente", "your", "votre", "uw", "buyer", "kaufer",
  ]
}
