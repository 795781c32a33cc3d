public import InvoiceDomain

/// `intermediate/<documentID>/<executionID>/decided.json`, and as the canonical invoice of the run
/// `invoices/<documentID>/<executionID>.json`: all that the pipeline found out about a document.
public struct DecidedInvoice: Codable, Sendable, Hashable {
  public var document: Document
  public var run: Run
  public var decision: Decision
  /// Absent when the document was not read.
  public var invoice: Invoice?
  public var findings: [Finding]
  /// The part of the invoice that lists and searches use. Absent when the document was not read.
  public var details: InvoiceDetails?
  public var vendorKey: String?
  public var category: String?
  public var tags: [String]
  public var engine: String?
  public var validatedAt: Timestamp?
  public var decidedAt: Timestamp

  public init(
    document: Document, run: Run, decision: Decision, invoice: Invoice? = nil, findings: [Finding] = [],
    details: InvoiceDetails? = nil, engine: String? = nil, validatedAt: Timestamp? = nil,
    decidedAt: Timestamp
  ) {
    self.document = document
    self.run = run
    self.decision = decision
    self.invoice = invoice
    self.findings = findings
    self.details = details
    vendorKey = details?.vendorKey
    category = details?.category
    tags = details?.tags ?? []
    self.engine = engine
    self.validatedAt = validatedAt
    self.decidedAt = decidedAt
  }
}
