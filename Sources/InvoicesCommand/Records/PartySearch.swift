import InvoiceDomain
import InvoicePipeline

/// Finds every document that names a person or company as its vendor or its receiver.
///
/// No list of the table knows receivers: every record is looked at, and for each the canonical invoice is read.
///
/// 1. What a run found out is looked into: of every run, because an earlier one may have read another name.
/// 2. Copies of what was found (`duplicateOf`) are found, too.
/// 3. Documents without an invoice, being processed, rejected or failed, cannot be looked into: they are counted.
/// 4. So are those whose invoice lies in an archive.
struct PartySearch {
  let queries: any RecordQueries
  let results: any ResultFiles
  let search: RecordSearch

  struct Found {
    /// Newest received first.
    var records: [InvoiceRecord] = []
    /// Documents that nothing was read from, or not yet.
    var unread = 0
    /// Documents with an invoice that has to be restored before it can be looked into.
    var archived = 0
  }

  func documents(of party: WantedParty) async throws -> Found {
    let all = try await search.records(RecordFilter(), limit: nil)
    var found = Found()
    var ids: Set<String> = []
    for record in all {
      let runs = try await queries.history(record.documentID).map { [$0.latest] + $0.versions } ?? [record]
      switch try await look(for: party, in: runs) {
      case .named: ids.insert(record.documentID)
      case .archived: found.archived += 1
      case .notNamed: break
      }
      if runs.allSatisfy({ $0.details == nil }), record.duplicateOf == nil { found.unread += 1 }
    }
    found.records = all.filter { record in
      ids.contains(record.documentID) || record.duplicateOf.map { ids.contains($0) } ?? false
    }
    return found
  }

  private enum Look { case named, notNamed, archived }

  private func look(for party: WantedParty, in runs: [InvoiceRecord]) async throws(StepFailure) -> Look {
    var look = Look.notNamed
    for run in runs {
      if let details = run.details,
        party.isVendor(of: details.vendorName, key: details.vendorKey, taxID: details.marks?.taxID)
      {
        return .named
      }
      do {
        let invoice = try await StoredInvoices(results: results).invoice(of: run)?.invoice
        if let invoice, party.isNamed(in: invoice) { return .named }
      } catch {
        guard error.is(.fileArchived) else { throw error }
        look = .archived
      }
    }
    return look
  }
}
