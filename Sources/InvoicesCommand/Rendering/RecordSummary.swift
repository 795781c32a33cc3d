import InvoiceDomain
import InvoicePipeline

/// A record flat, under the names that lists and exports use. What is not known is null.
struct RecordSummary: Encodable, Equatable {
  let documentID: String
  let fileName: String
  let status: RecordStatus
  let receivedAt: Timestamp
  let kind: DocumentKind?
  let vendor: String?
  let invoiceNumber: String?
  let issueDate: CalendarDate?
  let dueDate: CalendarDate?
  /// An exact decimal, as text.
  let total: Amount?
  let currency: CurrencyCode?
  /// The reader's average, 0 to 100.
  let confidence: Double?
  let category: String?
  let reasons: [String]
  let duplicateOf: String?
  let failure: RunFailure?

  init(_ record: InvoiceRecord) {
    documentID = record.documentID
    fileName = record.document.fileName
    status = record.status
    receivedAt = record.receivedAt
    kind = record.details?.kind
    vendor = record.details?.vendorName
    invoiceNumber = record.details?.invoiceNumber
    issueDate = record.details?.issueDate
    dueDate = record.details?.dueDate
    total = record.details?.totalAmount
    currency = record.details?.currency
    confidence = record.details?.confidence
    category = record.details?.category
    reasons = record.reasons
    duplicateOf = record.duplicateOf
    failure = record.failure
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(documentID, forKey: .documentID)
    try container.encode(fileName, forKey: .fileName)
    try container.encode(status, forKey: .status)
    try container.encode(receivedAt, forKey: .receivedAt)
    // `encode` of an absent value writes null; left to the compiler, the key would be missing.
    try container.encode(kind, forKey: .kind)
    try container.encode(vendor, forKey: .vendor)
    try container.encode(invoiceNumber, forKey: .invoiceNumber)
    try container.encode(issueDate, forKey: .issueDate)
    try container.encode(dueDate, forKey: .dueDate)
    try container.encode(total, forKey: .total)
    try container.encode(currency, forKey: .currency)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(category, forKey: .category)
    try container.encode(reasons, forKey: .reasons)
    try container.encode(duplicateOf, forKey: .duplicateOf)
    try container.encode(failure, forKey: .failure)
  }

  private enum CodingKeys: CodingKey {
    case documentID, fileName, status, receivedAt, kind, vendor, invoiceNumber, issueDate, dueDate, total,
      currency, confidence, category, reasons, duplicateOf, failure
  }
}
