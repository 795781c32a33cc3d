import InvoiceDomain

/// What the print of a value of some kind must look like.
enum ValueShape {
  case amount, date, identifier, phone, address, text
  /// Of the web.
  case site

  init(of kind: FieldKind) {
    switch kind {
    case .total, .subtotal, .tax, .amountDue, .amountPaid, .priorBalance, .discount, .shipping,
      .serviceCharge,
      .gratuity:
      self = .amount
    case .issueDate, .dueDate, .orderDate, .deliveryDate: self = .date
    case .vendorPhone: self = .phone
    case .vendorName, .receiverName, .receiverAddress: self = .address
    case .paymentTerms: self = .text
    case .vendorURL: self = .site
    default: self = .identifier
    }
  }

  /// The words of the phrase that make a value of this shape; nil where there is none.
  func words(in phrase: Phrase) -> Range<Int>? {
    switch self {
    case .amount: nil
    case .date: DateScanner.date(in: phrase.words)
    case .identifier: IdentifierScanner.identifier(in: phrase.words)
    case .phone: phrase.text.count(where: \.isNumber) >= 6 ? phrase.words.indices : nil
    case .site:
      phrase.words.firstIndex { $0.text.contains(/[\p{L}\d]\.\p{L}{2,}/) }.map { $0..<$0 + 1 }
    case .address, .text: phrase.text.contains(where: \.isLetter) ? phrase.words.indices : nil
    }
  }
}
