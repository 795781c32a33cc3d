import Foundation
import InvoicePipeline

/// Records with their whole invoices, as an array of JSON.
struct RecordExport {
  let records: [InvoiceRecord]

  /// The invoice is the stored one, unchanged; null where the record has none.
  func text() throws -> String {
    let objects = try records.map { record in
      var object =
        try JSONSerialization.jsonObject(with: JSONEncoder().encode(RecordSummary(record)))
        as? [String: Any] ?? [:]
      let invoice = try record.extractedData.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
      object["invoice"] = invoice ?? NSNull()
      return object
    }
    let bytes = try JSONSerialization.data(
      withJSONObject: objects, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
