import InvoiceDomain

extension InvoiceDetails {
  /// The part of an invoice that lists and searches use.
  ///
  /// - Parameter entry: the vendor as people keep it, which may print another name.
  init(of invoice: Invoice, entry: VendorEntry? = nil) {
    let confidence = ConfidenceSummary(of: invoice)
    let marks = VendorMarks(of: invoice)
    self.init(
      kind: invoice.kind.value, invoiceNumber: invoice.number.value,
      numberKey: invoice.number.value.flatMap { NumberKey($0)?.rawValue },
      vendorName: invoice.vendor.name.value,
      vendorKey: entry?.key ?? invoice.vendor.name.value.flatMap { VendorKey($0)?.rawValue },
      issueDate: invoice.issueDate.value, dueDate: invoice.dueDate.value,
      totalAmount: invoice.total.value ?? invoice.amountDue.value, netAmount: invoice.subtotal.value,
      currency: invoice.currency.value, confidence: confidence.average, confidenceMinimum: confidence.minimum,
      category: entry?.category, tags: Self.tags(of: invoice),
      purchaseOrderKey: invoice.purchaseOrder.value.flatMap { NumberKey($0)?.rawValue },
      marks: marks == VendorMarks() ? nil : marks)
  }

  /// What can be told of the document without guessing.
  private static func tags(of invoice: Invoice) -> [String] {
    [
      invoice.kind.value.map(\.rawValue),
      (invoice.completeness.pagesInFile ?? 1) > 1 ? "multi-page" : nil,
      invoice.completeness.isComplete ? nil : "incomplete",
    ].compactMap(\.self)
  }
}
