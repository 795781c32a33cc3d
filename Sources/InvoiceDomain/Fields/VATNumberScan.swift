/// Finds VAT numbers in plain lines: print of a country's form, beside a word for value added tax.
enum VATNumberScan {
  static func fields(_ lines: [TextSpan]) -> [ReadField] {
    TextRow.rows(of: lines).flatMap { row -> [ReadField] in
      guard row.spans.contains(where: { !words($0).isDisjoint(with: taxWords) }) else { return [] }
      return row.spans.indices.compactMap { position in field(in: row, position) }
    }
  }

  private static func field(in row: TextRow, _ position: Int) -> ReadField? {
    let span = row.spans[position]
    guard let number = number(in: span.text) else { return nil }
    // The label stands in the same span or in the one before; a neighbour's label is another party's.
    var label = words(span)
    if label.isDisjoint(with: taxWords), position > 0 { label.formUnion(words(row.spans[position - 1])) }
    var value = span
    value.text = number
    return ReadField(
      kind: label.isDisjoint(with: customerWords) ? .vendorVATNumber : .receiverVATNumber,
      kindConfidence: TextFields.certainty, value: value)
  }

  private static func words(_ span: TextSpan) -> Set<String> { Set(FoldedText.words(of: span.text)) }

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
