import InvoiceDomain

/// What `invoices interpret` prints.
struct InterpretOutput: Encodable {
  var invoice: Invoice
  var findings: [Finding]
  var decision: Decision
  var vendorKey: String?

  init(_ interpretation: Interpretation, _ decision: Decision) {
    invoice = interpretation.invoice
    findings = interpretation.findings
    self.decision = decision
    vendorKey = interpretation.invoice.vendor.name.value.flatMap { VendorKey($0)?.rawValue }
  }
}
