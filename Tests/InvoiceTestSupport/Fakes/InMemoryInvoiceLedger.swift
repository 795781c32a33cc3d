public import InvoicePipeline

/// A ledger in memory, which may fail for a while.
public actor InMemoryInvoiceLedger: InvoiceLedger {
  public private(set) var entries: [String: LedgerEntry] = [:]
  public private(set) var deadlines: [Timestamp] = []
  private var failures: Int

  /// - Parameter failures: how many writes fail before the first that does not.
  public init(failing failures: Int = 0) { self.failures = failures }

  public func write(_ entry: LedgerEntry, deadline: Timestamp) async throws(StepFailure) -> Bool {
    deadlines.append(deadline)
    guard failures == 0 else {
      failures -= 1
      throw StepFailure(.dependencyUnavailable, "the ledger sleeps")
    }
    if let earlier = entries[entry.documentID], !entry.replaces(earlier) { return false }
    entries[entry.documentID] = entry
    return true
  }

  public func erase(_ documentID: String, deadline: Timestamp) async throws(StepFailure) {
    entries[documentID] = nil
  }
}
