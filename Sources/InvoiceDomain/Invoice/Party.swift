/// A vendor or a receiver as printed.
public struct Party: Codable, Sendable, Hashable {
  public var name: Evidenced<String>
  public var address: Evidenced<String>
  /// VAT, ABN, GST or PAN number, without blanks.
  public var taxID: Evidenced<String>
  public var phone: Evidenced<String>
  public var url: Evidenced<String>

  public init(
    name: Evidenced<String> = .absent(.notFound), address: Evidenced<String> = .absent(.notFound),
    taxID: Evidenced<String> = .absent(.notFound), phone: Evidenced<String> = .absent(.notFound),
    url: Evidenced<String> = .absent(.notFound)
  ) {
    self.name = name
    self.address = address
    self.taxID = taxID
    self.phone = phone
    self.url = url
  }
}
