/// What a document of its kind must show before it can be booked (EN 16931 BR-01 to BR-16, cut down to what is printed).
struct RequiredFieldsAreThere: Rule {
  let id = "V09"
  let severity = Severity.review
  let demand = "Vendor, date, total and currency are there; an invoice or credit note has a number."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var findings: [Finding] = []
    func require<Value>(_ value: Evidenced<Value>, _ path: FieldPath, _ name: String) {
      guard value.value == nil else { return }
      let reason =
        switch value.absence {
        case .ambiguous: "\(name) can be read in several ways; nothing on the document decides."
        case .unreadable: "\(name) is printed but cannot be read."
        case .notFound, nil: "\(name) was not found."
        }
      findings.append(finding(path, reason))
    }
    require(invoice.vendor.name, .vendorName, "The vendor")
    require(invoice.issueDate, .issueDate, "The date of the document")
    require(invoice.total, .amount(.total), "The total")
    if invoice.currency.absence == .ambiguous {
      findings.append(finding(.currency, Self.openCurrency(invoice.currency)))
    } else {
      require(invoice.currency, .currency, "The currency")
    }
    if invoice.kind.value != .receipt { require(invoice.number, .number, "The invoice number") }
    return RuleOutcome(findings: findings)
  }

  private static func openCurrency(_ currency: Evidenced<CurrencyCode>) -> String {
    let codes = currency.candidates.prefix(4).map(\.rawValue)
    let list = codes.joined(separator: ", ") + (currency.candidates.count > codes.count ? " and others" : "")
    if let sign = currency.asPrinted {
      return
        "The currency is open: \"\(sign)\" stands for \(list), and neither an address nor a VAT number nor a bank account says which country the vendor is in."
    }
    return codes.count > 1
      ? "The currency is open: amounts are printed in \(list)."
      : "The currency is open: what is printed on the document points to several countries."
  }
}
