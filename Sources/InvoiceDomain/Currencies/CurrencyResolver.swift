/// Decides the currency of a document from what is printed, never from a reader's idea or a default.
///
/// 1. A code or an unmistakable sign on the lines of the amounts.
/// 2. `$` and `kr` say only "one of these"; an address, a VAT id or an IBAN of such a country decides.
/// 3. Two sources that disagree leave it open.
struct CurrencyResolver {
  let fields: HeaderFields
  let tables: [ReadTable]
  let places: [CountryEvidence]

  func currency() -> Evidenced<CurrencyCode> {
    let marks = printedMarks()
    let certain = Set(marks.compactMap { CurrencySigns.certain[$0.mark] ?? CurrencyCode.known($0.mark) })
    let countries = Set(places.compactMap { $0.country.currency })
    if certain.count == 1, let code = certain.first {
      let source = marks.first { CurrencySigns.certain[$0.mark] == code || $0.mark == code.rawValue }?.field
      return evidenced(code, source, .proven)
    }
    if certain.count > 1 { return .absent(.ambiguous) }
    guard let shared = marks.first(where: { CurrencySigns.shared[$0.mark] != nil }) else {
      return .absent(.notFound)
    }
    let possible = Set(CurrencySigns.shared[shared.mark] ?? [])
    let fitting = countries.intersection(possible)
    if fitting.count == 1, let code = fitting.first { return evidenced(code, shared.field, .proven) }
    return .absent(.ambiguous, asPrinted: shared.mark)
  }

  private func evidenced(_ code: CurrencyCode, _ source: ReadField?, _ state: EvidenceState) -> Evidenced<
    CurrencyCode
  > {
    guard let source else { return Evidenced(value: code, state: state) }
    return Evidenced(value: code, source: source, state: state)
  }

  private func printedMarks() -> [(mark: String, field: ReadField)] {
    let cells = tables.flatMap(\.rows).flatMap(\.cells)
    return (fields.all.map(\.field) + cells).flatMap { field in
      let texts = [field.value.text] + (field.label.map { [$0.text] } ?? [])
      return texts.flatMap { AmountReader.amounts(in: $0).compactMap(\.currencyMark) }.map { ($0, field) }
        + codes(in: field.label?.text).map { ($0, field) }
    }
  }

  /// A code in the label of an amount: "Total (EUR)".
  private func codes(in label: String?) -> [String] {
    guard let label else { return [] }
    let words = label.split { !$0.isLetter && $0 != "€" && $0 != "£" }.map(String.init)
    return words.filter {
      CurrencySigns.certain[$0] != nil || ($0.count == 3 && CurrencyCode.known($0) != nil)
    }
  }
}
