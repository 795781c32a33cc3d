import InvoiceDomain
import InvoicePipeline

/// Finds records through the lists that the table keeps.
///
/// 1. A vendor of exactly this name: that vendor's list.
/// 2. Otherwise, days of issue from a first one on: the lists of the months.
/// 3. Otherwise the lists of the statuses.
///
/// What a list cannot select is filtered here, page by page. Found records come newest received first.
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
      // A month's list is sorted by the day of issue: its newest may be its last.
      return try await merged(months.map { .issueMonth($0) }, filter, limit: limit, limitOfEach: nil)
    }
    let statuses = filter.statuses.isEmpty ? RecordStatus.allCases : filter.statuses
    return try await merged(statuses.map { .status($0) }, filter, limit: limit, limitOfEach: limit)
  }

  private func merged(
    _ selections: [RecordSelection], _ filter: RecordFilter, limit: Int?, limitOfEach: Int?
  ) async throws -> [InvoiceRecord] {
    var found: [String: InvoiceRecord] = [:]
    for selection in selections {
      for record in try await records(of: selection, filter, limit: limitOfEach) {
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

  /// The months that hold the wanted days. Without a last day: up to next month, as dates of issue lie ahead at most by
  /// a few days.
  private func months(_ filter: RecordFilter) -> [String]? {
    guard let from = filter.from, let today = now().day else { return nil }
    let first = from.year * 12 + from.month - 1
    let last = filter.to.map { $0.year * 12 + $0.month - 1 } ?? today.year * 12 + today.month
    guard last >= first else { return [] }
    guard last - first < Self.mostMonths else { return nil }
    return (first...last).compactMap { number in
      CalendarDate(year: number / 12, month: number % 12 + 1, day: 1).map { String($0.description.prefix(7)) }
    }
  }
}
