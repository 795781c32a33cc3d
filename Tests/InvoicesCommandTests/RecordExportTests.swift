import Foundation
import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("JSON of records")
struct RecordExportTests {
  @Test("writes an unknown value as null, and an amount as an exact text")
  func summary() throws {
    let text = try ReadableJSON.text([RecordSummary(sampleRecord(vendor: nil, total: "1234.5"))])
    #expect(text.contains(#""vendor" : null"#))
    #expect(text.contains(#""duplicateOf" : null"#))
    #expect(text.contains(#""total" : "1234.50""#))
    #expect(text.hasSuffix("]\n"))
  }

  @Test("carries the stored invoice as it is, or null")
  func export() async throws {
    var record = sampleRecord("a")
    record.extractedData = #"{"total":{"value":"12.30"},"lines":[]}"#
    let text = try await RecordExport(
      records: [sampleRecord("a"), sampleRecord("b")], queries: SampleQueries(records: [record])
    ).text()
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(
      ((objects[0]["invoice"] as? [String: Any])?["total"] as? [String: Any])?["value"] as? String == "12.30")
    #expect(objects[0]["invoiceNumber"] as? String == "R-001")
    #expect(objects[1]["invoice"] is NSNull)
  }

  @Test("of nothing is an empty array")
  func nothing() async throws {
    let text = try await RecordExport(records: [], queries: SampleQueries()).text()
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Int] == [])
  }
}
