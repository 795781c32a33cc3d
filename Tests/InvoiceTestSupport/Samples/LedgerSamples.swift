import InvoiceDomain
public import InvoicePipeline

/// Entries that tests of the ledger begin with.
public enum LedgerSamples {
  /// - Parameter prices: of the lines, in plain notation; nothing where one could not be read.
  public static func entry(
    _ document: Document, run: String, startedAt: String = "2026-11-21T12:00:00.000Z", total: String,
    prices: [String?]
  ) -> LedgerEntry {
    var invoice = Invoice()
    invoice.kind = Evidenced(value: .invoice)
    invoice.number = Evidenced(value: "R-1")
    invoice.vendor.name = Evidenced(value: "Müller 🧾 & Söhne")
    invoice.issueDate = Evidenced(value: CalendarDate(iso: "2026-11-01"))
    invoice.currency = Evidenced(value: CurrencyCode("EUR"))
    invoice.total = Evidenced(value: Amount(plain: total))
    invoice.taxes = [TaxLine(rate: Amount(plain: "19"), amount: Evidenced(value: Amount(plain: "0.19")))]
    invoice.lines = prices.map { price in
      InvoiceLine(
        name: Evidenced(value: "Item"), quantity: Evidenced(value: Amount(plain: "1")),
        price: Evidenced(value: price.flatMap { Amount(plain: $0) }))
    }
    let record = Samples.record(
      document, status: .approved, run: Samples.run(run, startedAt: startedAt),
      details: InvoiceDetails(numberKey: "R1", vendorKey: "müller"))
    return LedgerEntry(record: record, invoice: invoice)
  }
}
