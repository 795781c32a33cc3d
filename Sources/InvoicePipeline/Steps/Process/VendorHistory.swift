import InvoiceDomain

/// What is on record of one vendor.
struct VendorHistory: Sendable {
  let queries: any RecordQueries

  /// Other documents of the vendor, newest first. The newest 1,000 are looked at: enough for any vendor whose
  /// duplicates a person would still recognise, and a bound for the step.
  func records(of vendorKey: String, except documentID: String) async throws(StepFailure) -> [InvoiceRecord] {
    var records: [InvoiceRecord] = []
    var next: String?
    repeat {
      let page = try await queries.list(.vendor(vendorKey), limit: 250, after: next)
      records += page.records
      next = page.next
    } while next != nil && records.count < 1000
    return records.filter { $0.documentID != documentID }
  }

  /// The category of the vendor's latest approved document that has one.
  static func category(of records: [InvoiceRecord]) -> String? {
    records.lazy.filter { $0.status == .approved }.compactMap { $0.details?.category }.first
  }
}

extension InvoiceRecord {
  /// Whether another document could be a repeat of this one. A repeat is not itself repeated by what it repeats.
  func mayBeRepeated(by documentID: String) -> Bool {
    switch status {
    case .approved, .needsReview: true
    case .duplicate: duplicateOf != documentID
    case .processing, .rejected, .failed: false
    }
  }
}

extension KnownInvoice {
  init(of record: InvoiceRecord) {
    self.init(record.documentID, record.details ?? InvoiceDetails())
  }

  init(_ documentID: String, _ details: InvoiceDetails) {
    self.init(
      documentID: documentID, vendorKey: details.vendorKey, numberKey: details.numberKey,
      issueDate: details.issueDate, total: details.totalAmount, currency: details.currency, kind: details.kind
    )
  }
}
