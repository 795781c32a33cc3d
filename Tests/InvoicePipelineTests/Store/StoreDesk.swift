import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport

/// Store and notify with everything in memory, and a document that a run has claimed and decided.
struct StoreDesk {
  let clock = ManualClock()
  let results: InMemoryResultFiles
  let table = InMemoryInvoiceTable()
  let log = RecordingLog()
  let document: Document

  init(document: Document = Samples.document()) {
    self.document = document
    results = InMemoryResultFiles(now: clock.now)
  }

  func store(
    records: (any InvoiceRecords)? = nil, ledger: (any InvoiceLedger)? = nil
  ) -> StoreInvoice {
    StoreInvoice(
      results: results, records: records ?? table, queries: table, ledger: ledger, prices: DocumentPrices(),
      now: clock.now)
  }

  var invocation: Invocation {
    Invocation(deadline: clock.now().adding(seconds: 60), log: log, metrics: log)
  }

  func claim(_ run: String, terms: ClaimTerms = .usual) async throws {
    _ = try await table.claim(Samples.record(document, run: Samples.run(run)), terms: terms)
  }

  /// What `process` would have left for a run.
  func decide(
    _ run: String, outcome: Outcome = .needsReview, invoice: Invoice? = StoreDesk.invoice
  ) async throws -> ProcessedDocument {
    let decided = DecidedInvoice(
      document: document, run: Samples.run(run),
      decision: Decision(
        outcome: outcome, reasons: outcome == .approved ? [] : ["The total is not confirmed."]),
      invoice: invoice,
      details: invoice.map { invoice in
        InvoiceDetails(
          invoiceNumber: invoice.number.value, numberKey: "R1", vendorName: invoice.vendor.name.value,
          vendorKey: "mueller", issueDate: CalendarDate(iso: "2026-11-01"),
          totalAmount: Amount(plain: "119.00"), currency: CurrencyCode("EUR"))
      },
      engine: "scripted", validatedAt: invoice == nil ? nil : clock.now(), decidedAt: clock.now())
    let key = ResultKey.decided(document.documentID, Samples.run(run))
    try await results.write(try MessageJSON.encode(decided), to: key)
    return ProcessedDocument(
      run: Samples.run(run), document: document, processed: Processed(outcome: outcome, invoiceKey: key))
  }

  func record() async throws -> InvoiceRecord? { try await table.record(document.documentID) }
  func history() async throws -> RecordHistory? { try await table.history(document.documentID) }

  static let invoice: Invoice = {
    var invoice = Invoice()
    invoice.number = Evidenced(value: "R-1 <b>")
    invoice.vendor.name = Evidenced(value: "Müller & Söhne")
    invoice.iban = Evidenced(value: "DE02120300000000202051")
    invoice.rawText = "Page 1"
    return invoice
  }()
}
