extension Invoice {
  /// Notes that a rule found a value in agreement with others: an independent source, so the value is proven.
  mutating func prove(_ path: FieldPath, by rule: String) {
    switch path {
    case .amount(let field): self[field].prove(by: rule)
    case .linePrice(let index): lines[index].price.prove(by: rule)
    case .lineQuantity(let index): lines[index].quantity.prove(by: rule)
    case .lineUnitPrice(let index): lines[index].unitPrice.prove(by: rule)
    case .taxLine(let index): taxes[index].amount.prove(by: rule)
    case .kind: kind.prove(by: rule)
    case .number: number.prove(by: rule)
    case .issueDate: issueDate.prove(by: rule)
    case .dueDate: dueDate.prove(by: rule)
    case .currency: currency.prove(by: rule)
    case .vendorName: vendor.name.prove(by: rule)
    case .vendorTaxID: vendor.taxID.prove(by: rule)
    case .iban: iban.prove(by: rule)
    }
  }
}

extension Evidenced {
  mutating func prove(by rule: String) {
    guard value != nil else { return }
    state = .proven
    if !checks.contains(rule) { checks.append(rule) }
  }
}
