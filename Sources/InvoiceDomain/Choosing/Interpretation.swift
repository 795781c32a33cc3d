/// An invoice with what the rules have to say about it.
public struct Interpretation: Codable, Sendable, Hashable {
  public var invoice: Invoice
  public var findings: [Finding]

  public init(invoice: Invoice, findings: [Finding]) {
    self.invoice = invoice
    self.findings = findings
  }
}
