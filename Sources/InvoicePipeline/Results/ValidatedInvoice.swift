public import InvoiceDomain

/// `work/<documentID>/<executionID>/validated.json`: the invoice with every finding.
public struct ValidatedInvoice: Codable, Sendable, Hashable {
  public var document: Document
  public var engine: String
  public var invoice: Invoice
  public var findings: [Finding]
  public var validatedAt: Timestamp

  public init(
    document: Document, engine: String, invoice: Invoice, findings: [Finding], validatedAt: Timestamp
  ) {
    self.document = document
    self.engine = engine
    self.invoice = invoice
    self.findings = findings
    self.validatedAt = validatedAt
  }
}
