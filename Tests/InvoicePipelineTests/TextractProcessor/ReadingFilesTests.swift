import FoundationEssentials
import InvoiceDomain
import InvoiceTestSupport
import Testing

@testable import InvoicePipeline

@Suite struct ReadingFilesTests {
  let results = InMemoryResultFiles(now: ManualClock().now)
  let key = ResultKey.reading(of: "d")

  /// 5,000 lines and 150 tables, in the order of their numbers.
  private let long = StoredReading(
    engine: "scripted",
    reading: Reading(
      pagesInFile: 150, pagesRead: Array(1...150), fields: [Self.field(0)],
      tables: (0..<150).map { ReadTable(rows: [ReadRow(cells: [Self.field($0)])]) },
      lines: (0..<5_000).map { TextSpan(text: "line \($0)", confidence: 99, page: 1 + $0 / 34) }))

  private static func field(_ number: Int) -> ReadField {
    ReadField(
      kind: .item, kindConfidence: 99, value: TextSpan(text: "\(number)", confidence: 99, page: number + 1))
  }

  @Test func keepsAnOrdinaryReadingInOneFile() async throws {
    let stored = StoredReading(engine: "scripted", reading: Samples.reading())
    try await ReadingFiles(results: results).write(stored, to: key)
    #expect(await results.keys == ["readings/d.json"])
    #expect(try await ReadingFiles(results: results).whole(key) == stored)
  }

  @Test func keepsALongReadingInSeveralAndGivesItBackWhole() async throws {
    let files = ReadingFiles(results: results)
    try await files.write(long, to: key)
    #expect(await results.keys == ["readings/d.json", "readings/d/0002.json", "readings/d/0003.json"])
    let whole = try #require(try await files.whole(key))
    #expect(whole.reading == long.reading)
    let first = try #require(try await files.first(key))
    #expect(first.reading.pagesRead == long.reading.pagesRead)
    #expect(first.reading.lines.count == 2_000)
  }

  @Test func neverPassesAPartForTheWhole() async throws {
    try await ReadingFiles(results: results).write(long, to: key)
    let head = try #require(try await results.read(key))
    let other = InMemoryResultFiles(now: ManualClock().now)
    try await other.write(head, to: key)
    let failure = await #expect(throws: StepFailure.self) {
      try await ReadingFiles(results: other).whole(key)
    }
    #expect(failure?.errorType == "ResultMissing")
  }

  @Test func givesNothingWhereThereIsNoReading() async throws {
    #expect(try await ReadingFiles(results: results).first(key) == nil)
    #expect(try await ReadingFiles(results: results).whole(key) == nil)
  }
}
