import Foundation
import InvoicePipeline

/// Records with their whole invoices, as an array of JSON.
struct RecordExport {
  /// As lists have them: without invoices.
  let records: [InvoiceRecord]
  let queries: any RecordQueries

  /// The invoice is the stored one, unchanged; null where the record has none. Each record is read for it.
  func text() async throws -> String {
    var objects: [[String: Any]] = []
    for listed in records {
      let record = try await queries.record(listed.documentID)
      var object =
        try JSONSerialization.jsonObject(with: JSONEncoder().encode(RecordSummary(record ?? listed)))
        as? [String: Any] ?? [:]
      let invoice = try record?.extractedData.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
      object["invoice"] = invoice ?? NSNull()
      objects.append(object)
    }
    let bytes = try JSONSerialization.data(
      withJSONObject: objects, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
