public import InvoiceDomain

/// What is known of an invoice at a glance: the part of it that lists and searches use.
public struct InvoiceDetails: Codable, Sendable, Hashable {
  public var kind: DocumentKind?
  /// As printed.
  public var invoiceNumber: String?
  /// The number in the form that is compared, see rule N6.
  public var numberKey: String?
  public var vendorName: String?
  /// The vendor in the form that is compared, see rule N7.
  public var vendorKey: String?
  public var issueDate: CalendarDate?
  public var dueDate: CalendarDate?
  public var totalAmount: Amount?
  /// Net where it was printed.
  public var netAmount: Amount?
  public var currency: CurrencyCode?
  /// Average of the reader's confidences, 0 to 100.
  public var confidence: Double?
  public var confidenceMinimum: Double?
  public var category: String?
  public var tags: [String]
  /// The purchase order in the form that is compared, as `numberKey`.
  public var purchaseOrderKey: String?
  /// What later documents of the vendor are compared with. Absent where the document shows none of it.
  public var marks: VendorMarks?

  public init(
    kind: DocumentKind? = nil, invoiceNumber: String? = nil, numberKey: String? = nil,
    vendorName: String? = nil, vendorKey: String? = nil, issueDate: CalendarDate? = nil,
    dueDate: CalendarDate? = nil, totalAmount: Amount? = nil, netAmount: Amount? = nil,
    currency: CurrencyCode? = nil, confidence: Double? = nil, confidenceMinimum: Double? = nil,
    category: String? = nil, tags: [String] = [], purchaseOrderKey: String? = nil, marks: VendorMarks? = nil
  ) {
    self.kind = kind
    self.invoiceNumber = invoiceNumber
    self.numberKey = numberKey
    self.vendorName = vendorName
    self.vendorKey = vendorKey
    self.issueDate = issueDate
    self.dueDate = dueDate
    self.totalAmount = totalAmount
    self.netAmount = netAmount
    self.currency = currency
    self.confidence = confidence
    self.confidenceMinimum = confidenceMinimum
    self.category = category
    self.tags = tags
    self.purchaseOrderKey = purchaseOrderKey
    self.marks = marks
  }

  /// `2026-11`
  public var issueMonth: String? { issueDate.map { String($0.description.prefix(7)) } }
}
