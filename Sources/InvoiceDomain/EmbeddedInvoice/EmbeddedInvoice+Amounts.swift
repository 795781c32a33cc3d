extension EmbeddedInvoice {
  /// What may be printed as an amount of the header. A net amount is printed before or after discounts and charges.
  func amounts(of field: AmountField) -> [Amount] {
    switch field {
    case .total: [total].compactMap(\.self)
    case .subtotal: [net, lineTotal].compactMap(\.self)
    case .tax: [tax].compactMap(\.self)
    case .amountDue: [due].compactMap(\.self)
    case .discount, .shipping, .serviceCharge, .gratuity, .rounding, .amountPaid, .priorBalance: []
    }
  }
}
