/// Decides the currency of a document from what is printed, never from a reader's idea or a default.
///
/// 1. A code or an unmistakable sign beside the amounts, unless all amounts of the header have another sign. Where two
///    are printed, only a clear majority counts, or the currency of the vendor's country, which is not proven then.
/// 2. A sign alone, or a code away from the header, against the vendor's VAT number, IBAN or address may be another one
///    that was misread: it is not proven. Against a tax that only one country levies it is taken for one.
/// 3. `$` and `kr` say only "one of these". A tax, a VAT number, an IBAN or the address of a vendor in such a country
///    proves which. Places named anywhere else, and where the receiver is, decide without proving; only a bare `$` is
///    proven by a receiver in the United States, or by an address there wherever it is printed.
/// 4. Without any sign: the country of VAT number, IBAN, vendor's address and text, if all agree; proven by two of the
///    first three.
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
    let home = self.home
    guard leader.value * 5 >= all * 4 else {
      if let home, counts[home.currency] != nil {
        let span = marks.first { $0.code == home.currency }?.span
        return evidenced(home.currency, span, .supported, others: counts.keys.filter { $0 != home.currency })
      }
      var open = Evidenced<CurrencyCode>.absent(.ambiguous)
      open.candidates = counts.keys.sorted { $0.rawValue < $1.rawValue }
      return open
    }
    if isContradicted(leader.key) { return nil }
    let prints = marks.filter { $0.code == leader.key }
    var others = counts.keys.filter { $0 != leader.key }
    if let home, home.currency != leader.key, !prints.contains(where: { $0.isCode && $0.isInHeader }) {
      if home.isCertain {
        return evidenced(home.currency, prints.first?.span, .supported, others: [leader.key])
      }
      others.append(home.currency)
    }
    return evidenced(leader.key, prints.first?.span, others.isEmpty ? .proven : .supported, others: others)
  }

  /// The header's own amounts all have a sign that is never the currency's.
  private func isContradicted(_ code: CurrencyCode) -> Bool {
    let header = marks.filter(\.isInHeader)
    return !header.isEmpty
      && header.allSatisfy { CurrencySigns.shared[$0.mark].map { !$0.contains(code) } ?? false }
  }

  /// The currency of the vendor's country, by the most trusted source that names one.
  private var home: (currency: CurrencyCode, isCertain: Bool)? {
    for source in CountryEvidence.Source.byTrust where source.isOfVendor {
      let codes = Set(places.filter { $0.source == source }.compactMap(\.country.currency))
      if codes.count == 1, let code = codes.first { return (code, source == .tax) }
    }
    return nil
  }

  private func settled(_ print: CurrencyPrint) -> Evidenced<CurrencyCode> {
    let possible = CurrencySigns.shared[print.mark] ?? []
    for source in CountryEvidence.Source.byTrust {
      let named = places.filter { $0.source == source }
      let fitting = Set(named.compactMap(\.country.currency)).intersection(possible)
      guard !fitting.isEmpty else { continue }
      guard fitting.count == 1, let code = fitting.first else { break }
      // Who receives a bare `$` in the United States needs no other name for it.
      let isHomeOfDollar =
        print.mark == "$" && code == possible.first
        && (source == .receiver || named.contains { $0.span.map { USState.isAddress($0.text) } ?? false })
      let isProven = source.isOfVendor || isHomeOfDollar
      return evidenced(code, print.span, isProven ? .proven : .supported)
    }
    var open = Evidenced<CurrencyCode>.absent(.ambiguous, asPrinted: print.mark)
    open.candidates = possible
    return open
  }

  private func fromCountry() -> Evidenced<CurrencyCode> {
    let trusted = places.filter { $0.source != .otherAddress && $0.source != .receiver }
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
