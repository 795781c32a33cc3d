/// A sign of the country that a document comes from.
struct CountryEvidence: Sendable, Hashable {
  enum Source: Sendable {
    /// A tax that only this country levies, such as CGST.
    case tax
    case vatID, iban, vendorAddress, otherAddress, text
    /// Where the receiver is says little of where the vendor is.
    case receiver

    static let byTrust: [Source] = [.tax, .vatID, .iban, .vendorAddress, .otherAddress, .text, .receiver]

    /// It speaks of the vendor itself.
    var isOfVendor: Bool { [.tax, .vatID, .iban, .vendorAddress].contains(self) }
  }

  var country: Country
  var source: Source
  /// Where it is printed.
  var span: TextSpan?
}
