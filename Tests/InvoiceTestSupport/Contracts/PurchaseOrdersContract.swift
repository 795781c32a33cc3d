import InvoiceDomain
public import InvoicePipeline

/// What every `PurchaseOrders` does that keeps the order `PO-7` of the vendor `Acme GmbH` and no other.
public struct PurchaseOrdersContract: Sendable {
  let orders: any PurchaseOrders

  public init(orders: any PurchaseOrders) { self.orders = orders }

  public func check() async throws {
    guard case .found(let order)? = try await orders.order("po 7") else {
      throw ContractViolation(description: "an order is found by its number in the form that is compared")
    }
    try demand(order.number == "PO-7" && order.vendor == "Acme GmbH", "an order comes as it is kept")
    try demand(try await orders.order("PO-8") == .unknown, "another number is no order")
  }
}
