import InvoiceDomain
import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Record filter")
struct RecordFilterTests {
  @Test("lets everything pass when nothing is asked for")
  func empty() {
    #expect(RecordFilter().matches(sampleRecord(vendor: nil, issued: nil, total: nil)))
  }

  @Test("selects by status")
  func status() {
    let filter = RecordFilter(statuses: [.approved, .failed])
    #expect(filter.matches(sampleRecord(status: .failed)))
    #expect(!filter.matches(sampleRecord(status: .rejected)))
  }

  @Test(
    "finds a vendor by a part of the name, whatever its case, accents and legal form",
    arguments: [("acme", true), ("ACMÉ Ltd", true), ("cm", true), ("acme bikes", false), ("...", false)])
  func vendor(text: String, matches: Bool) {
    #expect(RecordFilter(vendor: text).matches(sampleRecord(vendor: "Acme GmbH")) == matches)
  }

  @Test("includes both ends of a range of days")
  func days() throws {
    let day = try #require(CalendarDate(iso: "2026-03-31"))
    let next = try #require(CalendarDate(iso: "2026-04-01"))
    #expect(RecordFilter(from: day, to: day).matches(sampleRecord(issued: "2026-03-31")))
    #expect(!RecordFilter(from: next).matches(sampleRecord(issued: "2026-03-31")))
    #expect(!RecordFilter(to: day).matches(sampleRecord(issued: "2026-04-01")))
  }

  @Test("includes both ends of a range of amounts")
  func amounts() throws {
    let amount = try #require(Amount(plain: "100.00"))
    #expect(RecordFilter(minimum: amount, maximum: amount).matches(sampleRecord(total: "100")))
    #expect(!RecordFilter(minimum: amount).matches(sampleRecord(total: "99.99")))
    #expect(!RecordFilter(maximum: amount).matches(sampleRecord(total: "100.01")))
  }

  @Test("does not let an unknown value pass a bound on it")
  func unknown() throws {
    let zero = try #require(Amount(plain: "0"))
    let day = try #require(CalendarDate(iso: "1990-01-01"))
    #expect(!RecordFilter(minimum: zero).matches(sampleRecord(total: nil)))
    #expect(!RecordFilter(from: day).matches(sampleRecord(issued: nil)))
    #expect(!RecordFilter(vendor: "acme").matches(sampleRecord(vendor: nil)))
  }
}
