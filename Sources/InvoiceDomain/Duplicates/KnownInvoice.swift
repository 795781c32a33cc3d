/// An earlier document, as far as repeats are recognised by it.
public struct KnownInvoice: Codable, Sendable, Hashable {
  public var documentID: String
  public var vendorKey: String?
  public var numberKey: String?
  public var issueDate: CalendarDate?
  public var total: Amount?
  public var currency: CurrencyCode?
  public var kind: DocumentKind?

  public init(
    documentID: String, vendorKey: String? = nil, numberKey: String? = nil, issueDate: CalendarDate? = nil,
    total: Amount? = nil, currency: CurrencyCode? = nil, kind: DocumentKind? = nil
  ) {
    self.documentID = documentID
    self.vendorKey = vendorKey
    self.numberKey = numberKey
    self.issueDate = issueDate
    self.total = total
    self.currency = currency
    self.kind = kind
  }

  /// The document at hand in the same form.
  public init(documentID: String, _ invoice: Invoice) {
    self.init(
      documentID: documentID, vendorKey: invoice.vendor.name.value.flatMap { VendorKey($0)?.rawValue },
      numberKey: invoice.number.value.flatMap { NumberKey($0)?.rawValue }, issueDate: invoice.issueDate.value,
      total: invoice.total.value, currency: invoice.currency.value, kind: invoice.kind.value)
  }
}
