public import InvoiceDomain
public import InvoicePipeline

/// Orders that a test keeps.
public struct InMemoryPurchaseOrders: PurchaseOrders {
  private let list: PurchaseOrderList?

  /// - Parameter list: absent where no orders are kept.
  public init(_ list: PurchaseOrderList? = nil) { self.list = list }

  public func order(_ number: String) async throws(StepFailure) -> OrderLookup? { list?.lookup(number) }
}
