/// Which records a list shows.
public enum RecordSelection: Sendable, Hashable {
  /// Newest received first.
  case status(RecordStatus)
  /// By `InvoiceDetails.vendorKey`, newest received first.
  case vendor(String)
  /// Issued in this month (`2026-11`), latest date first.
  case issueMonth(String)
}

/// A part of a list. The next part begins at `next`; the list is at its end when that is absent.
public struct RecordPage: Sendable, Hashable {
  public var records: [InvoiceRecord]
  /// Opaque; valid for the same selection only.
  public var next: String?

  public init(records: [InvoiceRecord], next: String? = nil) {
    self.records = records
    self.next = next
  }
}
