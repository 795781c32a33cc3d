public import InvoiceDomain

/// Purchase orders in a file of the results bucket.
public struct StoredPurchaseOrders: PurchaseOrders {
  private let results: any ResultFiles
  private let key: String?

  /// - Parameter key: absent where no orders are kept.
  public init(results: any ResultFiles, key: String?) {
    self.results = results
    self.key = key
  }

  public func order(_ number: String) async throws(StepFailure) -> OrderLookup? {
    guard let key else { return nil }
    guard let data = try await results.read(key) else {
      return .unreadable("The file is not there: write it, or remove its key from the configuration.")
    }
    do {
      return try PurchaseOrderList(data).lookup(number)
    } catch {
      return .unreadable(error.summary)
    }
  }
}
