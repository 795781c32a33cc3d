import InvoiceDomain
import InvoicePipeline

/// A record whose parts a test changes.
func sampleRecord(
  _ id: Character = "a", status: RecordStatus = .approved, file: String = "invoice.pdf", minute: Int = 0,
  vendor: String? = "Acme GmbH", number: String? = "R-001", issued: String? = "2026-03-31",
  total: String? = "1234.5", reasons: [String] = []
) -> InvoiceRecord {
  let time = Timestamp(milliseconds: 1_795_273_445_123).adding(seconds: minute * 60)
  let documentID = String(repeating: id, count: 64)
  let document = Document(
    documentID: documentID, bucket: "raw", key: "incoming/\(file)", version: "v1", contentHash: "c", size: 10,
    contentType: .pdf, pages: 2)
  let details = InvoiceDetails(
    kind: .invoice, invoiceNumber: number, vendorName: vendor,
    vendorKey: vendor.flatMap { VendorKey($0)?.rawValue },
    issueDate: issued.flatMap { CalendarDate(iso: $0) }, totalAmount: total.flatMap { Amount(plain: $0) },
    currency: CurrencyCode("EUR"), confidence: 91.5)
  return InvoiceRecord(
    document: document, status: status, run: Run(executionID: "run-1", startedAt: time), receivedAt: time,
    updatedAt: time, details: details, reasons: reasons)
}
