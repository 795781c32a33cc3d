import InvoiceDomain

extension KnownInvoice {
  /// A repeat stands for the document that it repeats, so that all repeats point to the first.
  init(of record: InvoiceRecord) {
    let first = record.status == .duplicate ? record.duplicateOf : nil
    self.init(first ?? record.documentID, record.details ?? InvoiceDetails())
    isApproved = record.status == .approved
  }

  init(_ documentID: String, _ details: InvoiceDetails) {
    self.init(
      documentID: documentID, vendorKey: details.vendorKey, numberKey: details.numberKey,
      issueDate: details.issueDate, total: details.totalAmount?.signed(as: details.kind),
      currency: details.currency, kind: details.kind)
    vendorName = details.vendorName
    number = details.invoiceNumber
    purchaseOrderKey = details.purchaseOrderKey
    net = (details.netAmount ?? details.totalAmount)?.signed(as: details.kind)
    marks = details.marks ?? VendorMarks()
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
