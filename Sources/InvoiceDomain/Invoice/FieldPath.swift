/// A value of the invoice, named as in findings: `total`, `lines[2].price`.
public enum FieldPath: Sendable, Hashable, CustomStringConvertible {
  case amount(AmountField)
  case linePrice(Int)
  case lineQuantity(Int)
  case lineUnitPrice(Int)
  case taxLine(Int)
  case kind
  case number
  case issueDate
  case dueDate
  case currency
  case vendorName
  case vendorTaxID
  case iban

  public var description: String {
    switch self {
    case .amount(let field): field.rawValue
    case .linePrice(let index): "lines[\(index)].price"
    case .lineQuantity(let index): "lines[\(index)].quantity"
    case .lineUnitPrice(let index): "lines[\(index)].unitPrice"
    case .taxLine(let index): "taxes[\(index)].amount"
    case .kind: "kind"
    case .number: "number"
    case .issueDate: "issueDate"
    case .dueDate: "dueDate"
    case .currency: "currency"
    case .vendorName: "vendor.name"
    case .vendorTaxID: "vendor.taxID"
    case .iban: "iban"
    }
  }
}
