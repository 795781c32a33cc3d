public import InvoiceDomain

/// The purchase orders that people keep.
public protocol PurchaseOrders: Sendable {
  /// What is known of an order. Nil where no orders are kept at all.
  func order(_ number: String) async throws(StepFailure) -> OrderLookup?
}
