/// A sign of the country that a document comes from.
struct CountryEvidence: Sendable, Hashable {
  enum Source: Sendable {
    case vatID, iban, vendorAddress, otherAddress, text

    static let byTrust: [Source] = [.vatID, .iban, .vendorAddress, .otherAddress, .text]
  }

  var country: Country
  var source: Source
  /// Where it is printed.
  var span: TextSpan?
}
