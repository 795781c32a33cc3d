/// The amounts of the header, by their names in `Invoice`.
public enum AmountField: String, Codable, Sendable, Hashable, CaseIterable {
  case total, subtotal, tax, discount, shipping, serviceCharge, gratuity, rounding, amountPaid, amountDue,
    priorBalance

  /// The kind that readers give to this amount.
  var kind: FieldKind {
    switch self {
    case .total: .total
    case .subtotal: .subtotal
    case .tax: .tax
    case .discount: .discount
    case .shipping: .shipping
    case .serviceCharge: .serviceCharge
    case .gratuity: .gratuity
    case .rounding: .rounding
    case .amountPaid: .amountPaid
    case .amountDue: .amountDue
    case .priorBalance: .priorBalance
    }
  }
}

extension Invoice {
  public subscript(field: AmountField) -> Evidenced<Amount> {
    get { self[keyPath: Self.keyPath(field)] }
    set { self[keyPath: Self.keyPath(field)] = newValue }
  }

  private static func keyPath(_ field: AmountField) -> WritableKeyPath<Invoice, Evidenced<Amount>> {
    switch field {
    case .total: \.total
    case .subtotal: \.subtotal
    case .tax: \.tax
    case .discount: \.discount
    case .shipping: \.shipping
    case .serviceCharge: \.serviceCharge
    case .gratuity: \.gratuity
    case .rounding: \.rounding
    case .amountPaid: \.amountPaid
    case .amountDue: \.amountDue
    case .priorBalance: \.priorBalance
    }
  }
}
