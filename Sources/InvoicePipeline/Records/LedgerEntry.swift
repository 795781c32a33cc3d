public import InvoiceDomain

/// A document as a run left it: what the ledger is told.
public struct LedgerEntry: Sendable, Hashable {
  /// Its run says which entry of a document is the later one.
  public var record: InvoiceRecord
  /// Absent when the document was not read.
  public var invoice: Invoice?

  public init(record: InvoiceRecord, invoice: Invoice?) {
    self.record = record
    self.invoice = invoice
  }

  public var documentID: String { record.documentID }

  /// Whether this entry may stand in place of another of the same document: never one of an earlier run.
  public func replaces(_ other: LedgerEntry) -> Bool { record.run.startedAt >= other.record.run.startedAt }
}
