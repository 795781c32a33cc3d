/// A statement, a quote, a reminder or a delivery note shows sums like an invoice's; paying it would pay twice, or early.
struct DocumentIsPayable: Rule {
  let id = "V09b"
  let severity = Severity.review
  let demand = "The document presents itself as an invoice, a receipt or a credit note."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    switch invoice.kind.value {
    case .statement:
      breach(nil, "The document is a statement of account: it repeats what invoices ask for.")
    case .other:
      breach(
        nil,
        "The document does not present itself as an invoice, receipt or credit note; it may be an order, a quote or a reminder."
      )
    case .invoice, .receipt, .creditNote, nil: .silent
    }
  }
}
