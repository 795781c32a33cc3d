/// An order as people keep it in the list of purchase orders.
public struct PurchaseOrder: Sendable, Hashable {
  public var number: String
  public var vendor: String
  public var currency: CurrencyCode?
  /// Net value of the whole order.
  public var net: Amount?
  public var lines: [Line]

  /// What was ordered of one article.
  public struct Line: Sendable, Hashable {
    public var code: String?
    public var description: String?
    public var quantity: Amount?
    public var unitPrice: Amount?

    public init(
      code: String? = nil, description: String? = nil, quantity: Amount? = nil, unitPrice: Amount? = nil
    ) {
      self.code = code
      self.description = description
      self.quantity = quantity
      self.unitPrice = unitPrice
    }
  }

  public init(
    number: String, vendor: String, currency: CurrencyCode? = nil, net: Amount? = nil, lines: [Line] = []
  ) {
    self.number = number
    self.vendor = vendor
    self.currency = currency
    self.net = net
    self.lines = lines
  }
}

/// What the list of purchase orders says of the number on a document.
public enum OrderLookup: Sendable, Hashable {
  case found(PurchaseOrder)
  /// The list has no such order.
  case unknown
  /// The list is broken; the sentence says where and what to do.
  case unreadable(String)
}
