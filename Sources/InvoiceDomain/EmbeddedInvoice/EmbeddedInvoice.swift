/// The invoice as data that a PDF carries inside (Factur-X, ZUGFeRD, XRechnung), as far as it is held against the print.
///
/// Business terms (BT) are those of EN 16931-1:2017, section 6.3.
public struct EmbeddedInvoice: Codable, Sendable, Hashable {
  /// BT-1
  public var number: String?
  /// BT-2
  public var issueDate: CalendarDate?
  /// BT-3, by the type codes of UNTDID 1001. Absent for a type that is neither clearly an invoice nor a credit note.
  public var kind: DocumentKind?
  /// BT-5
  public var currency: CurrencyCode?
  /// BT-27 and BT-28: the registered name, then the name that is traded under.
  public var sellerNames: [String]
  /// BT-31
  public var sellerVATID: String?
  /// BT-106: the sum of the lines.
  public var lineTotal: Amount?
  /// BT-109: the total without tax.
  public var net: Amount?
  /// BT-110
  public var tax: Amount?
  /// BT-112: the total with tax.
  public var total: Amount?
  /// BT-115
  public var due: Amount?

  public init(
    number: String? = nil, issueDate: CalendarDate? = nil, kind: DocumentKind? = nil,
    currency: CurrencyCode? = nil, sellerNames: [String] = [], sellerVATID: String? = nil,
    lineTotal: Amount? = nil, net: Amount? = nil, tax: Amount? = nil, total: Amount? = nil, due: Amount? = nil
  ) {
    self.number = number
    self.issueDate = issueDate
    self.kind = kind
    self.currency = currency
    self.sellerNames = sellerNames
    self.sellerVATID = sellerVATID
    self.lineTotal = lineTotal
    self.net = net
    self.tax = tax
    self.total = total
    self.due = due
  }
}
