/// Finds countries in addresses, VAT ids and IBANs.
enum CountryReader {
  static func evidence(_ fields: HeaderFields, lines: [TextSpan]) -> [CountryEvidence] {
    var found: [CountryEvidence] = []
    for header in fields.all {
      switch header.kind {
      case .vendorAddress, .receiverAddress, .address, .addressBlock, .state, .country, .city:
        let isVendor =
          header.kind == .vendorAddress || header.field.groups.contains { $0.hasPrefix("VENDOR") }
        found += countries(in: header.text).map {
          CountryEvidence(
            country: $0, source: isVendor ? .vendorAddress : .otherAddress, span: header.field.value)
        }
      case .vendorVATNumber, .taxPayerID, .receiverVATNumber:
        if let country = country(ofVATID: header.text) {
          found.append(CountryEvidence(country: country, source: .vatID, span: header.field.value))
        }
      case .vendorABNNumber:
        found += [Country(code: "AU")].compactMap(\.self).map {
          CountryEvidence(country: $0, source: .vatID, span: header.field.value)
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
      found += countries(in: line.text).map { CountryEvidence(country: $0, source: .text, span: line) }
    }
    return found
  }

  /// Countries by name; the United States also by a state's abbreviation before a ZIP code or after a comma.
  static func countries(in text: String) -> [Country] {
    let words = FoldedText.words(of: text)
    var codes = CountryNames.codes.found(in: words) + LegalForm.national.found(in: words)
    if hasUSState(text) { codes.append("US") }
    if CanadianPostcode.stands(in: text) { codes.append("CA") }
    if BritishPostcode.stands(in: text) { codes.append("GB") }
    return Set(codes).compactMap { Country(code: $0) }
  }

  private static func country(ofVATID text: String) -> Country? {
    let letters = text.filter { $0.isLetter || $0.isNumber }.uppercased()
    guard letters.count >= 8, letters.dropFirst(2).contains(where: \.isNumber) else { return nil }
    let prefix = String(letters.prefix(2))
    guard prefix.allSatisfy({ $0.isLetter }) else { return nil }
    return Country(code: prefix == "EL" ? "GR" : prefix)
  }

  private static func country(ofIBAN text: String) -> Country? {
    IBAN.found(in: text).flatMap { Country(code: String($0.rawValue.prefix(2))) }
  }

  private static func hasUSState(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    for (index, word) in words.enumerated() {
      let state = word.filter(\.isLetter)
      guard state.count == 2, word.count <= 3, CountryNames.usStates.contains(String(state)) else { continue }
      let next = index + 1 < words.count ? words[index + 1].filter { $0.isNumber || $0 == "-" } : ""
      let isZIP = next.count == 5 || (next.count == 10 && next.contains("-"))
      let afterComma = index > 0 && words[index - 1].hasSuffix(",") && index + 1 == words.count
      if isZIP || afterComma { return true }
    }
    return false
  }
}
