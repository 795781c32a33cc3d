import InvoiceDomain
import InvoicePipeline

/// Finds records through the lists that the table keeps.
///
/// 1. A vendor of exactly this name: that vendor's list.
/// 2. Otherwise, days of issue from a first one on: the lists of the months, latest first.
/// 3. Otherwise the lists of the statuses, each newest received first, merged.
///
/// What a list cannot select is filtered here, page by page, until enough is found.
struct RecordSearch: Sendable {
  private static let pageSize = 100
  /// More months than this are not asked one by one.
  private static let mostMonths = 36

  let queries: any RecordQueries
  let now: Now

  /// At most `limit` records; all of them without a limit.
  func records(_ filter: RecordFilter, limit: Int?) async throws -> [InvoiceRecord] {
    if let key = filter.vendor.flatMap({ VendorKey($0)?.rawValue }) {
      let exact = try await records(of: .vendor(key), filter, limit: limit)
      if !exact.isEmpty { return exact }
    }
    if let months = months(filter) {
      var found: [InvoiceRecord] = []
      for month in months where found.count < limit ?? .max {
        found += try await records(of: .issueMonth(month), filter, limit: limit.map { $0 - found.count })
      }
      return found
    }
    var found: [String: InvoiceRecord] = [:]
    for status in filter.statuses.isEmpty ? RecordStatus.allCases : filter.statuses {
      for record in try await records(of: .status(status), filter, limit: limit) {
        // The lists lag behind: a record may be seen in its former status too.
        if let seen = found[record.documentID], seen.updatedAt >= record.updatedAt { continue }
        found[record.documentID] = record
      }
    }
    let sorted = found.values.sorted { ($0.receivedAt, $0.documentID) > ($1.receivedAt, $1.documentID) }
    return limit.map { Array(sorted.prefix($0)) } ?? sorted
  }

  private func records(
    of selection: RecordSelection, _ filter: RecordFilter, limit: Int?
  ) async throws -> [InvoiceRecord] {
    var found: [InvoiceRecord] = []
    var next: String?
    repeat {
      let page = try await queries.list(selection, limit: Self.pageSize, after: next)
      found += page.records.filter { filter.matches($0) }
      next = page.next
    } while next != nil && found.count < limit ?? .max
    return limit.map { Array(found.prefix($0)) } ?? found
  }

  /// The months that hold the wanted days, latest first. Without a last day: up to next month, as dates of issue
  /// lie ahead at most by a few days.
  private func months(_ filter: RecordFilter) -> [String]? {
    guard let from = filter.from, let today = now().day else { return nil }
    let first = from.year * 12 + from.month - 1
    let last = filter.to.map { $0.year * 12 + $0.month - 1 } ?? today.year * 12 + today.month
    guard last >= first else { return [] }
    guard last - first < Self.mostMonths else { return nil }
    return (first...last).reversed().compactMap { number in
      CalendarDate(year: number / 12, month: number % 12 + 1, day: 1).map { String($0.description.prefix(7)) }
    }
  }
}
