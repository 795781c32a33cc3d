/// The canonical invoice or receipt: one per document, whatever reader it came from.
public struct Invoice: Codable, Sendable, Hashable {
  public var kind: Evidenced<DocumentKind> = .absent(.notFound)
  public var number: Evidenced<String> = .absent(.notFound)
  public var issueDate: Evidenced<CalendarDate> = .absent(.notFound)
  public var dueDate: Evidenced<CalendarDate> = .absent(.notFound)
  public var orderDate: Evidenced<CalendarDate> = .absent(.notFound)
  public var deliveryDate: Evidenced<CalendarDate> = .absent(.notFound)
  public var purchaseOrder: Evidenced<String> = .absent(.notFound)
  public var customerNumber: Evidenced<String> = .absent(.notFound)
  public var accountNumber: Evidenced<String> = .absent(.notFound)
  public var paymentTerms: Evidenced<String> = .absent(.notFound)
  public var vendor = Party()
  public var receiver = Party()
  public var iban: Evidenced<String> = .absent(.notFound)
  public var bic: Evidenced<String> = .absent(.notFound)

  /// The currency of every amount of the document.
  public var currency: Evidenced<CurrencyCode> = .absent(.notFound)
  public var total: Evidenced<Amount> = .absent(.notFound)
  public var subtotal: Evidenced<Amount> = .absent(.notFound)
  public var tax: Evidenced<Amount> = .absent(.notFound)
  public var taxes: [TaxLine] = []
  public var discount: Evidenced<Amount> = .absent(.notFound)
  public var shipping: Evidenced<Amount> = .absent(.notFound)
  public var serviceCharge: Evidenced<Amount> = .absent(.notFound)
  public var gratuity: Evidenced<Amount> = .absent(.notFound)
  public var rounding: Evidenced<Amount> = .absent(.notFound)
  public var amountPaid: Evidenced<Amount> = .absent(.notFound)
  public var amountDue: Evidenced<Amount> = .absent(.notFound)
  public var priorBalance: Evidenced<Amount> = .absent(.notFound)
  /// Amounts of the header that were not chosen and that nothing explains. Absent where there are none.
  public var otherAmounts: [OtherAmount]?

  /// How many items the document says it has.
  public var itemCount: Evidenced<Int> = .absent(.notFound)
  public var lines: [InvoiceLine] = []
  public var keyValuePairs: [KeyValuePair] = []
  /// Every line of text of the document, page by page.
  public var rawText: String = ""
  public var completeness = Completeness()

  public init() {}
}
