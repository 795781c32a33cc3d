/// Finds countries in addresses, VAT ids and IBANs.
enum CountryReader {
  static func evidence(
    _ fields: HeaderFields, lines: [TextSpan], blocks: AddressBlocks
  ) -> [CountryEvidence] {
    var found: [CountryEvidence] = []
    for header in fields.all {
      switch header.kind {
      case .vendorAddress, .receiverAddress, .address, .addressBlock, .state, .country:
        let source = self.source(ofAddress: header)
        found += countries(in: header.text).map {
          CountryEvidence(country: $0, source: source, span: header.field.value)
        }
      case .vendorVATNumber, .vendorGSTNumber, .taxPayerID, .receiverVATNumber:
        let isGSTIN = TaxNumbers.isGSTIN(header.text)
        if let country = isGSTIN ? Country(code: "IN") : country(ofVATID: header.text) {
          found.append(
            CountryEvidence(
              country: country, source: header.kind == .receiverVATNumber ? .receiver : .vatID,
              span: header.field.value))
        }
      case .vendorABNNumber:
        found += [Country(code: "AU")].compactMap(\.self).map {
          CountryEvidence(country: $0, source: .vatID, span: header.field.value)
        }
      case .tax:
        let name = header.field.label.map { FoldedText.words(of: $0.text) } ?? []
        if name.contains(where: indianTaxes.contains), let india = Country(code: "IN") {
          found.append(CountryEvidence(country: india, source: .tax, span: header.field.value))
        }
      default:
        if let country = country(ofIBAN: header.text) {
          found.append(CountryEvidence(country: country, source: .iban, span: header.field.value))
        }
      }
    }
    for line in lines {
      if let country = country(ofIBAN: line.text) {
        found.append(CountryEvidence(country: country, source: .iban, span: line))
      }
      let words = FoldedText.words(of: line.text)
      let named = countries(in: line.text, words)
      if !named.isEmpty {
        let source = isReceivers(line, blocks) ? CountryEvidence.Source.receiver : .text
        found += named.map { CountryEvidence(country: $0, source: source, span: line) }
      }
      if words.count <= longestLabel, words.contains(where: indianTaxes.contains),
        let india = Country(code: "IN")
      {
        found.append(CountryEvidence(country: india, source: .tax, span: line))
      }
    }
    return found
  }

  /// The two halves of the Goods and Services Tax on what is sold within one state of India.
  private static let indianTaxes: Set<String> = ["cgst", "sgst", "utgst"]
  /// Words of a line that names a tax with its rate and amount.
  private static let longestLabel = 8

  private static func source(ofAddress header: HeaderField) -> CountryEvidence.Source {
    if header.kind == .vendorAddress || header.field.groups.contains(where: { $0.hasPrefix("VENDOR") }) {
      return .vendorAddress
    }
    let isReceivers =
      header.kind == .receiverAddress || header.field.groups.contains { $0.hasPrefix("RECEIVER") }
    return isReceivers ? .receiver : .otherAddress
  }

  private static func isReceivers(_ line: TextSpan, _ blocks: AddressBlocks) -> Bool {
    let role = blocks.position(of: line)?.block.role
    return role == .receiver || role == .delivery
  }

  /// Countries by name, by a national legal form, and by a postcode or a state of the United States.
  static func countries(in text: String) -> [Country] { countries(in: text, FoldedText.words(of: text)) }

  private static func countries(in text: String, _ words: [String]) -> [Country] {
    var codes =
      USState.isCertain(in: text) ? ["US"] : CountryNames.codes.foundLongest(in: withoutStreets(words))
    codes += LegalForm.national.found(in: words)
    if USState.atEnd(of: text) != nil { codes.append("US") }
    if words.contains("island"), isIceland(text) { codes.append("IS") }
    if CanadianPostcode.stands(in: text) { codes.append("CA") }
    if BritishPostcode.stands(in: text) { codes.append("GB") }
    return Set(codes).compactMap { Country(code: $0) }
  }

  /// Other numbers may begin with any two letters.
  private static func country(ofVATID text: String) -> Country? {
    EUVATNumber.hasForm(text) ? EUVATNumber.country(of: text).flatMap { Country(code: $0) } : nil
  }

  /// `Avenida do Brasil`, `rue de France`: a street or a bank that is named after a country may be in any.
  private static func withoutStreets(_ words: [String]) -> [String] {
    words.indices.filter { $0 == 0 || !genitives.contains(words[$0 - 1]) }.map { words[$0] }
  }

  private static let genitives: Set<String> = ["do", "da", "de", "del", "della", "du", "dei"]

  private static func country(ofIBAN text: String) -> Country? {
    IBAN.found(in: text).flatMap { Country(code: String($0.rawValue.prefix(2))) }
  }

  /// The German name, which is a word of many places and of none: only by itself, or as a part of an address.
  private static func isIceland(_ text: String) -> Bool {
    text.split { $0 == "," || $0.isNewline }.contains { FoldedText.fold(String($0)) == "island" }
  }
}
