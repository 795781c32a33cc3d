import InvoiceDomain
import InvoicePipeline

/// Records as people look at a list of them.
struct RecordTable {
  let records: [InvoiceRecord]

  var text: String {
    var table = TextTable([
      .init(title: "ID"), .init(title: "RECEIVED"), .init(title: "FILE", mostCharacters: 28),
      .init(title: "VENDOR", mostCharacters: 28), .init(title: "NUMBER", mostCharacters: 20),
      .init(title: "DATE"), .init(title: "TOTAL", alignment: .right), .init(title: "CUR"),
      .init(title: "STATUS"), .init(title: "REASON", mostCharacters: 60),
    ])
    for record in records {
      let details = record.details
      table.add([
        String(record.documentID.prefix(12)), String(record.receivedAt.description.prefix(10)),
        record.document.fileName, details?.vendorName, details?.invoiceNumber,
        details?.issueDate?.description, details?.totalAmount?.description, details?.currency?.description,
        record.status.rawValue, reason(record),
      ])
    }
    return table.text
  }

  /// The first reason, with the number of further ones.
  private func reason(_ record: InvoiceRecord) -> String? {
    if let failure = record.failure { return "\(failure.error) in \(failure.state)" }
    guard let first = record.reasons.first else { return record.status == .processing ? nil : "" }
    return record.reasons.count == 1 ? first : "(1 of \(record.reasons.count)) \(first)"
  }
}
