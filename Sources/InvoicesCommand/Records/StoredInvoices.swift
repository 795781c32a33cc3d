import InvoicePipeline

/// The invoices as they were decided, which records point at.
struct StoredInvoices {
  let results: any ResultFiles

  /// Nothing where a run came to none, or its file is gone.
  ///
  /// - Throws: `FileArchived` where the file has to be restored first, or what else the port throws.
  func invoice(of run: InvoiceRecord) async throws(StepFailure) -> DecidedInvoice? {
    guard let key = run.resultKey, let bytes = try await results.read(key) else { return nil }
    return try MessageJSON.decode(DecidedInvoice.self, from: bytes, orThrow: .resultUnreadable)
  }
}
