/// The fields that users' rules can look at, by their names in `Invoice`.
enum InvoiceFields {
  enum Kind { case text, amount, date }

  static let kinds: [String: Kind] =
    texts.mapValues { _ in Kind.text }.merging(dates.mapValues { _ in .date }) { first, _ in first }
    .merging(AmountField.allCases.map { ($0.rawValue, Kind.amount) }) { first, _ in first }
    .merging([
      "kind": .text, "currency": .text, "rawText": .text, "lines.name": .text, "lines.productCode": .text,
      "lines.price": .amount, "lines.count": .amount, "pages": .amount, "confidence": .amount,
    ]) { first, _ in first }

  /// The values of a field; several of a field of lines, none where nothing was read.
  static func values(of field: String, in invoice: Invoice) -> [FieldValue] {
    if let path = texts[field] {
      return [invoice[keyPath: path].value].compactMap(\.self).map(FieldValue.folded)
    }
    if let path = dates[field] {
      return [invoice[keyPath: path].value].compactMap(\.self).map(FieldValue.date)
    }
    if let amount = AmountField(rawValue: field) {
      return [invoice[amount].value].compactMap(\.self).map(FieldValue.amount)
    }
    switch field {
    case "kind": return [invoice.kind.value?.rawValue].compactMap(\.self).map(FieldValue.folded)
    case "currency": return [invoice.currency.value?.rawValue].compactMap(\.self).map(FieldValue.folded)
    case "rawText": return [FieldValue.folded(invoice.rawText)]
    case "lines.name": return invoice.lines.compactMap(\.name.value).map(FieldValue.folded)
    case "lines.productCode": return invoice.lines.compactMap(\.productCode.value).map(FieldValue.folded)
    case "lines.price": return invoice.lines.compactMap(\.price.value).map(FieldValue.amount)
    case "lines.count": return [.amount(Amount(whole: invoice.lines.count))]
    case "pages": return [.amount(Amount(whole: invoice.completeness.pagesRead))]
    case "confidence":
      return [ConfidenceSummary(of: invoice).minimum].compactMap(\.self).map {
        .amount(Amount(whole: Percent.whole($0)))
      }
    default: return []
    }
  }

  private static let texts: [String: any KeyPath<Invoice, Evidenced<String>> & Sendable] = [
    "number": \.number, "purchaseOrder": \.purchaseOrder, "customerNumber": \.customerNumber,
    "accountNumber": \.accountNumber, "paymentTerms": \.paymentTerms, "iban": \.iban, "bic": \.bic,
    "vendor.name": \.vendor.name, "vendor.address": \.vendor.address, "vendor.taxID": \.vendor.taxID,
    "vendor.url": \.vendor.url, "receiver.name": \.receiver.name, "receiver.address": \.receiver.address,
    "receiver.taxID": \.receiver.taxID,
  ]

  private static let dates: [String: any KeyPath<Invoice, Evidenced<CalendarDate>> & Sendable] = [
    "issueDate": \.issueDate, "dueDate": \.dueDate, "orderDate": \.orderDate,
    "deliveryDate": \.deliveryDate,
  ]
}
