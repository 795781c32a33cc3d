public import InvoiceDomain

/// `intermediate/<documentID>/<executionID>/validated.json`: the invoice with every finding.
public struct ValidatedInvoice: Codable, Sendable, Hashable {
  public var document: Document
  public var engine: String
  public var invoice: Invoice
  public var findings: [Finding]
  /// What the invoice was held against besides its own print.
  public var embedded: EmbeddedInvoiceFile?
  public var validatedAt: Timestamp

  public init(
    document: Document, engine: String, invoice: Invoice, findings: [Finding],
    embedded: EmbeddedInvoiceFile? = nil, validatedAt: Timestamp
  ) {
    self.document = document
    self.engine = engine
    self.invoice = invoice
    self.findings = findings
    self.embedded = embedded
    self.validatedAt = validatedAt
  }
}
