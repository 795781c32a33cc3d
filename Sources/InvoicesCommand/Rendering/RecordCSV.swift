import InvoiceDomain
import InvoicePipeline

/// Records as a table for spreadsheets and accounting programs, one row each.
struct RecordCSV {
  let records: [InvoiceRecord]

  var text: String {
    var csv = CSV()
    csv.add(
      [
        "document_id", "file", "status", "received_at", "kind", "vendor", "invoice_number", "issue_date",
        "due_date", "total", "currency", "confidence", "category", "reasons", "duplicate_of",
      ].map { .text($0) })
    for summary in records.map(RecordSummary.init) {
      csv.add([
        .text(summary.documentID), .text(summary.fileName), .text(summary.status.rawValue),
        .plain(summary.receivedAt.description), .text(summary.kind?.rawValue), .text(summary.vendor),
        .text(summary.invoiceNumber), .plain(summary.issueDate?.description),
        .plain(summary.dueDate?.description), .plain(summary.total?.description),
        .text(summary.currency?.description), .plain(summary.confidence.map { "\($0)" }),
        .text(summary.category), .text(summary.reasons.joined(separator: " ")), .text(summary.duplicateOf),
      ])
    }
    return csv.text
  }
}
