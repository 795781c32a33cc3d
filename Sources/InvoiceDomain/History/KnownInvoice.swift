/// A document on record, as far as repeats are recognised by it and a vendor's habits show in it.
public struct KnownInvoice: Codable, Sendable, Hashable {
  public var documentID: String
  public var vendorKey: String?
  public var numberKey: String?
  public var issueDate: CalendarDate?
  /// A credit note's is negative, however it was printed.
  public var total: Amount?
  public var currency: CurrencyCode?
  public var kind: DocumentKind?
  /// The vendor's name as printed.
  public var vendorName: String?
  /// The number as printed.
  public var number: String?
  public var marks = VendorMarks()
  /// As `NumberKey`.
  public var purchaseOrderKey: String?
  /// Net where it was printed, else the total; a credit note's is negative.
  public var net: Amount?
  /// It was approved: what it says of its vendor may be relied on.
  public var isApproved = false

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

  /// As far as repeats are recognised by it, and no more.
  public var withoutMarks: KnownInvoice {
    var bare = KnownInvoice(
      documentID: documentID, vendorKey: vendorKey, numberKey: numberKey, issueDate: issueDate, total: total,
      currency: currency, kind: kind)
    bare.marks.taxID = marks.taxID
    return bare
  }
}
