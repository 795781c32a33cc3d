import FoundationEssentials
import InvoiceDomain

/// The documents that people write, read from the results bucket for each invoice: a change holds at once.
///
/// A document that is configured but not there, or that has mistakes, never fails a run: the invoice then needs a
/// review, and the reason says what to correct.
struct StoredPolicies: Sendable {
  let results: any ResultFiles
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

  private func read<Value: Sendable>(
    _ key: String?, _ name: String, none: Value, _ parse: (Data) throws(PolicyMistake) -> Value
  ) async throws(StepFailure) -> Policy<Value> {
    guard let key else { return Policy(value: none) }
    guard let data = try await results.read(key) else {
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
