import InvoiceDomain
import InvoicePipeline

/// Finds every document that names a person or company as its vendor or its receiver.
///
/// No list of the table knows receivers: every record is looked at, and for each the canonical invoice is read.
///
/// 1. What a run found out is looked into: of every run, because an earlier one may have read another name.
/// 2. Copies of what was found (`duplicateOf`) are found, too.
/// 3. Documents without an invoice, being processed, rejected or failed, cannot be looked into: they are counted.
struct PartySearch {
  let queries: any RecordQueries
  let results: any ResultFiles
  let search: RecordSearch

  struct Found {
    /// Newest received first.
    var records: [InvoiceRecord] = []
    /// Documents that nothing was read from, or not yet.
    var unread = 0
  }

  func documents(of party: WantedParty) async throws -> Found {
    let all = try await search.records(RecordFilter(), limit: nil)
    var found = Found()
    var ids: Set<String> = []
    for record in all {
      let runs = try await queries.history(record.documentID).map { [$0.latest] + $0.versions } ?? [record]
      if try await isNamed(party, in: runs) { ids.insert(record.documentID) }
      if runs.allSatisfy({ $0.details == nil }), record.duplicateOf == nil { found.unread += 1 }
    }
    found.records = all.filter { record in
      ids.contains(record.documentID) || record.duplicateOf.map { ids.contains($0) } ?? false
    }
    return found
  }

  private func isNamed(_ party: WantedParty, in runs: [InvoiceRecord]) async throws -> Bool {
    for run in runs {
      if let details = run.details,
        party.isVendor(of: details.vendorName, key: details.vendorKey, taxID: details.marks?.taxID)
      {
        return true
      }
      if let invoice = try await invoice(of: run), party.isNamed(in: invoice) { return true }
    }
    return false
  }

  private func invoice(of run: InvoiceRecord) async throws -> Invoice? {
    guard let key = run.resultKey, let bytes = try await results.read(key) else { return nil }
    return try MessageJSON.decode(DecidedInvoice.self, from: bytes, orThrow: .resultUnreadable).invoice
  }
}
