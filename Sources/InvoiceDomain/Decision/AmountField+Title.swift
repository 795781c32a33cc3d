extension AmountField {
  /// The name in sentences for people.
  var title: String {
    switch self {
    case .total: "total"
    case .subtotal: "net amount"
    case .tax: "tax"
    case .discount: "discount"
    case .shipping: "shipping charge"
    case .serviceCharge: "service charge"
    case .gratuity: "tip"
    case .rounding: "rounding"
    case .amountPaid: "amount paid"
    case .amountDue: "amount due"
    case .priorBalance: "earlier balance"
    }
  }
}
