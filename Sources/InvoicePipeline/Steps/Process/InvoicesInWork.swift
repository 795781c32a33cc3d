import InvoiceDomain

/// Finds what an invoice could repeat among documents that no list shows yet.
///
/// 1. The invoice is entered in the register; what stands before it and looks alike is looked up.
/// 2. What is on record with an outcome is compared by its record: a later run may have read it otherwise.
/// 3. What is being processed by the run that entered it will come to an outcome: it stands as it was entered.
/// 4. Nothing else stands: it failed, was rejected or erased, or its new run will be entered behind this one.
struct InvoicesInWork: Sendable {
  let register: any InvoiceRegister
  let queries: any RecordQueries
  let finder: DuplicateFinder
  let sha256: SHA256Hex

  /// - Returns: oldest first; nothing when that cannot be told.
  func known(before invoice: KnownInvoice, run: Run) async throws(StepFailure) -> [KnownInvoice]? {
    var known: [KnownInvoice] = []
    let entry = RegisterEntry(invoice.withoutMarks, executionID: run.executionID)
    for key in RegisterKey.keys(of: invoice, sha256: sha256) {
      guard let earlier = try await register.enter(entry, under: key) else { return nil }
      for other in earlier where isSimilar(other.invoice, to: invoice) {
        if let standing = try await standing(other, before: invoice), !known.contains(standing) {
          known.append(standing)
        }
      }
    }
    return known
  }

  private func isSimilar(_ other: KnownInvoice, to invoice: KnownInvoice) -> Bool {
    !finder.matches(of: invoice, among: [other]).isEmpty
  }

  private func standing(
    _ entry: RegisterEntry, before invoice: KnownInvoice
  ) async throws(StepFailure) -> KnownInvoice? {
    guard let record = try await queries.record(entry.invoice.documentID) else { return nil }
    if record.status == .processing {
      return record.run.executionID == entry.executionID ? entry.invoice : nil
    }
    return record.mayBeRepeated(by: invoice.documentID) ? KnownInvoice(of: record) : nil
  }
}
