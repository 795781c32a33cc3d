/// Where the documents lie that people write for the pipeline, in their bucket. Absent: there is none.
public struct PolicyKeys: Sendable, Hashable {
  /// `UserRules`, JSON.
  public var rules: String?
  /// `PurchaseOrderList`, JSON or CSV.
  public var purchaseOrders: String?
  /// `VendorList`, JSON.
  public var vendors: String?

  public init(rules: String? = nil, purchaseOrders: String? = nil, vendors: String? = nil) {
    self.rules = rules
    self.purchaseOrders = purchaseOrders
    self.vendors = vendors
  }
}
