/// Decides the currency of a document from what is printed, never from a reader's idea or a default.
///
/// 1. A code or an unmistakable sign beside the amounts. Where two are printed, only a clear majority counts.
/// 2. `$` and `kr` say only "one of these": a VAT number, an IBAN or an address of such a country decides.
/// 3. Without any sign: the country of VAT number, IBAN or address, if all agree.
struct CurrencyResolver {
  let marks: [CurrencyPrint]
  let places: [CountryEvidence]

  func currency() -> Evidenced<CurrencyCode> {
    if let certain = certain() { return certain }
    if let shared = marks.first(where: { CurrencySigns.shared[$0.mark] != nil }) { return settled(shared) }
    return fromCountry()
  }

  private func certain() -> Evidenced<CurrencyCode>? {
    var counts: [CurrencyCode: Int] = [:]
    for print in marks { if let code = print.code { counts[code, default: 0] += 1 } }
    guard let leader = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) else {
      return nil
    }
    let all = counts.values.reduce(0, +)
    guard leader.value * 5 >= all * 4 else { return .absent(.ambiguous) }
    let source = marks.first { $0.code == leader.key }
    let state: EvidenceState = counts.count == 1 ? .proven : .supported
    return evidenced(leader.key, source?.span, state, others: counts.keys.filter { $0 != leader.key })
  }

  private func settled(_ print: CurrencyPrint) -> Evidenced<CurrencyCode> {
    let possible = CurrencySigns.shared[print.mark] ?? []
    for source in CountryEvidence.Source.byTrust {
      let fitting = Set(places.filter { $0.source == source }.compactMap(\.country.currency)).intersection(
        possible)
      guard !fitting.isEmpty else { continue }
      guard fitting.count == 1, let code = fitting.first else { break }
      return evidenced(code, print.span, .proven)
    }
    return .absent(.ambiguous, asPrinted: print.mark)
  }

  private func fromCountry() -> Evidenced<CurrencyCode> {
    let trusted = places.filter { $0.source != .otherAddress }
    let codes = Set(trusted.compactMap(\.country.currency))
    guard codes.count == 1, let code = codes.first else {
      return .absent(codes.isEmpty ? .notFound : .ambiguous)
    }
    let independent = Set(trusted.map(\.source)).subtracting([.text])
    let witness = CountryEvidence.Source.byTrust.lazy.compactMap { source in
      trusted.first { $0.source == source && $0.span != nil }
    }.first
    return evidenced(code, witness?.span, independent.count >= 2 ? .proven : .supported)
  }

  private func evidenced(
    _ code: CurrencyCode, _ span: TextSpan?, _ state: EvidenceState, others: [CurrencyCode] = []
  ) -> Evidenced<CurrencyCode> {
    Evidenced(
      value: code, asPrinted: span?.text, page: span?.page, box: span?.box, confidence: span?.confidence,
      state: state,
      candidates: others.sorted { $0.rawValue < $1.rawValue })
  }
}
