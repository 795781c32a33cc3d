import InvoiceDomain
import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Record search")
struct RecordSearchTests {
  @Test("merges the statuses, newest received first, over all pages")
  func merged() async throws {
    let found = try await search(
      sampleRecord("a", status: .approved, minute: 1), sampleRecord("b", status: .failed, minute: 5),
      sampleRecord("c", status: .approved, minute: 3), sampleRecord("d", status: .approved, minute: 4),
      sampleRecord("e", status: .processing, minute: 2)
    ).records(RecordFilter(), limit: nil)
    #expect(ids(found) == "bdcea")
  }

  @Test("gives no more than the limit, and the newest of all statuses")
  func limit() async throws {
    let found = try await search(
      sampleRecord("a", status: .approved, minute: 1), sampleRecord("b", status: .failed, minute: 5),
      sampleRecord("c", status: .approved, minute: 3)
    ).records(RecordFilter(), limit: 2)
    #expect(ids(found) == "bc")
  }

  @Test("looks on where a page has nothing that matches")
  func sparse() async throws {
    let records = (0..<7).map { sampleRecord(Character("\($0)"), file: "\($0)", minute: -$0, total: "\($0)") }
    let found = try await RecordSearch(queries: SampleQueries(records: records), now: now)
      .records(RecordFilter(minimum: Amount(plain: "6")), limit: 1)
    #expect(ids(found) == "6")
  }

  @Test("shows a record once when lists that lag behind have it twice, as it is now")
  func twice() async throws {
    let former = sampleRecord("a", status: .processing, minute: 0)
    let current = sampleRecord("a", status: .approved, minute: 1)
    let found = try await search(former, current).records(RecordFilter(), limit: nil)
    #expect(found.map(\.status) == [.approved])
  }

  @Test("takes the vendor of exactly this name, otherwise all whose name contains it")
  func vendor() async throws {
    let search = search(
      sampleRecord("a", vendor: "Acme"), sampleRecord("b", minute: 1, vendor: "Acme Bikes"),
      sampleRecord("c", minute: 2, vendor: "Other"))
    #expect(ids(try await search.records(RecordFilter(vendor: "ACME GmbH"), limit: nil)) == "a")
    #expect(ids(try await search.records(RecordFilter(vendor: "bike"), limit: nil)) == "b")
    #expect(try await search.records(RecordFilter(vendor: "nobody"), limit: nil).isEmpty)
  }

  @Test("goes through the months of the wanted days, and sorts what it found as the other lists")
  func months() async throws {
    let search = search(
      sampleRecord("a", minute: 9, issued: "2026-01-15"), sampleRecord("b", minute: 8, issued: "2026-03-01"),
      sampleRecord("c", minute: 7, issued: "2026-03-20"), sampleRecord("d", issued: "2025-12-31"),
      sampleRecord("e", issued: "2026-04-01"))
    let filter = RecordFilter(from: CalendarDate(iso: "2026-01-01"), to: CalendarDate(iso: "2026-03-31"))
    #expect(ids(try await search.records(filter, limit: nil)) == "abc")
    #expect(ids(try await search.records(filter, limit: 2)) == "ab")
  }

  @Test("finds days without a last one, and over many years")
  func openDays() async throws {
    let search = search(sampleRecord("a", issued: "2026-12-05"), sampleRecord("b", issued: "1999-01-01"))
    #expect(
      ids(try await search.records(RecordFilter(from: CalendarDate(iso: "2026-02-01")), limit: nil)) == "a")
    #expect(
      ids(try await search.records(RecordFilter(from: CalendarDate(iso: "1990-01-01")), limit: nil)) == "ba")
    #expect(
      ids(try await search.records(RecordFilter(to: CalendarDate(iso: "2000-01-01")), limit: nil)) == "b")
  }

  /// In November 2026.
  private let now: Now = { Timestamp(milliseconds: 1_795_273_445_123) }

  private func search(_ records: InvoiceRecord...) -> RecordSearch {
    RecordSearch(queries: SampleQueries(records: records), now: now)
  }

  private func ids(_ records: [InvoiceRecord]) -> String { String(records.compactMap(\.documentID.first)) }
}
