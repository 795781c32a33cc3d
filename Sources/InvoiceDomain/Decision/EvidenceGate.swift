/// Nothing passes on confidence alone: every amount needs an independent equation or source.
struct EvidenceGate: RuleDescription {
  let id = "V27"
  let severity = Severity.review
  let demand =
    "Every amount and the currency are proven by an equation or a second source, and the vendor's name was read and not inferred."

  func findings(_ invoice: Invoice) -> [Finding] {
    let fields = AmountField.allCases.filter { field in
      guard let value = invoice[field].value, invoice[field].state != .proven else { return false }
      // Nothing hangs on a printed zero of an amount that is optional.
      return value != .zero || [.total, .subtotal, .tax, .amountDue].contains(field)
    }
    var findings = fields.map { finding(.amount($0), "Nothing on the document confirms the \($0.title).") }
    if invoice.currency.value != nil, invoice.currency.state != .proven {
      findings.append(finding(.currency, Self.doubt(of: invoice.currency)))
    }
    if invoice.vendor.name.value != nil, invoice.vendor.name.state == .unproven {
      findings.append(
        finding(
          .vendorName,
          "The vendor's name was inferred, or it is printed where the receiver's is: see who sent the document."
        )
      )
    }
    return findings
  }

  private static func doubt(of currency: Evidenced<CurrencyCode>) -> String {
    let others = currency.candidates.map(\.rawValue).joined(separator: ", ")
    guard let code = currency.value?.rawValue, !others.isEmpty else {
      return "Nothing on the document confirms the currency."
    }
    return "The currency was taken for \(code), but other print on the document points to \(others)."
  }
}
