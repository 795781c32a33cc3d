import FoundationEssentials
import InvoiceDomain

/// The documents that people write, read for each invoice: a change holds at once.
///
/// A document that is configured but not there, or that has mistakes, never fails a run: the invoice then needs a
/// review, and the reason says what to correct.
struct StoredPolicies: Sendable {
  let files: any PolicyFiles
  let keys: PolicyKeys

  func userRules() async throws(StepFailure) -> Policy<UserRules> {
    try await read(keys.rules, "list of rules", none: UserRules()) { data throws(PolicyMistake) in
      try UserRules(json: data)
    }
  }

  func vendors() async throws(StepFailure) -> Policy<VendorList> {
    try await read(keys.vendors, "list of vendors", none: VendorList()) { data throws(PolicyMistake) in
      try VendorList(json: data)
    }
  }

  /// What the list of purchase orders says of a number. Nil where no orders are kept.
  func order(_ number: String) async throws(StepFailure) -> OrderLookup? {
    guard let key = keys.purchaseOrders else { return nil }
    guard let data = try await files.read(key) else {
      return .unreadable("The file is not there: write it, or remove its key from the configuration.")
    }
    do {
      return try PurchaseOrderList(data).lookup(number)
    } catch {
      return .unreadable(error.summary)
    }
  }

  private func read<Value: Sendable>(
    _ key: String?, _ name: String, none: Value, _ parse: (Data) throws(PolicyMistake) -> Value
  ) async throws(StepFailure) -> Policy<Value> {
    guard let key else { return Policy(value: none) }
    guard let data = try await files.read(key) else {
      return Policy(value: none, finding: PolicyFinding.missing(name))
    }
    do {
      return Policy(value: try parse(data))
    } catch {
      return Policy(value: none, finding: PolicyFinding.broken(name, error))
    }
  }
}

/// What a document of people says, or that it says nothing because of its mistakes.
struct Policy<Value: Sendable>: Sendable {
  var value: Value
  /// Present when the document is missing or has mistakes.
  var finding: Finding?

  init(value: Value, finding: Finding? = nil) {
    self.value = value
    self.finding = finding
  }
}
