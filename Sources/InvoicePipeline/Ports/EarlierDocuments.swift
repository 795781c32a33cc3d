public import InvoiceDomain

/// What is on record, as far as a document is judged by it. Lists follow writes after a moment, not at once, and
/// leave out `InvoiceRecord.extractedData`.
public protocol EarlierDocuments: Sendable {
  /// Of one vendor (`InvoiceDetails.vendorKey`), newest received first. The newest 1,000: enough for any repeat that a
  /// person would still recognise, and a bound for the step.
  func documents(ofVendor vendorKey: String) async throws(StepFailure) -> [InvoiceRecord]

  /// Of all vendors, issued on one day; at most 1,000.
  func documents(issuedOn day: CalendarDate) async throws(StepFailure) -> [InvoiceRecord]

  /// Approved ones of all vendors, newest received first, at most 500.
  func approvedDocuments() async throws(StepFailure) -> [InvoiceRecord]
}

/// The most that one answer of `EarlierDocuments` holds.
public enum EarlierDocumentLimits {
  public static let ofVendor = 1000
  public static let ofDay = 1000
  public static let approved = 500
}
