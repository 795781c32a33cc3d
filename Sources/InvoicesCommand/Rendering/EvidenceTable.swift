import InvoiceDomain

/// The fields of an invoice with what speaks for each of them.
struct EvidenceTable {
  let invoice: Invoice

  /// A field that was not found is shown when an invoice should have it.
  var text: String {
    var table = TextTable([
      .init(title: "FIELD"), .init(title: "VALUE", mostCharacters: 40),
      .init(title: "AS PRINTED", mostCharacters: 32), .init(title: "PAGE", alignment: .right),
      .init(title: "CONFIDENCE", alignment: .right), .init(title: "EVIDENCE"), .init(title: "CHECKS"),
    ])
    add("kind", invoice.kind, expected: true, to: &table) { $0.rawValue }
    add("number", invoice.number, expected: true, to: &table) { $0 }
    add("issueDate", invoice.issueDate, expected: true, to: &table) { $0.description }
    add("dueDate", invoice.dueDate, to: &table) { $0.description }
    add("orderDate", invoice.orderDate, to: &table) { $0.description }
    add("deliveryDate", invoice.deliveryDate, to: &table) { $0.description }
    add("purchaseOrder", invoice.purchaseOrder, to: &table) { $0 }
    add("customerNumber", invoice.customerNumber, to: &table) { $0 }
    add("accountNumber", invoice.accountNumber, to: &table) { $0 }
    add("paymentTerms", invoice.paymentTerms, to: &table) { $0 }
    add("vendor.name", invoice.vendor.name, expected: true, to: &table) { $0 }
    add("vendor.address", invoice.vendor.address, to: &table) { $0 }
    add("vendor.taxID", invoice.vendor.taxID, to: &table) { $0 }
    add("receiver.name", invoice.receiver.name, to: &table) { $0 }
    add("receiver.address", invoice.receiver.address, to: &table) { $0 }
    add("receiver.taxID", invoice.receiver.taxID, to: &table) { $0 }
    add("iban", invoice.iban, to: &table) { $0 }
    add("bic", invoice.bic, to: &table) { $0 }
    add("currency", invoice.currency, expected: true, to: &table) { $0.description }
    add("subtotal", invoice.subtotal, to: &table) { $0.description }
    add("discount", invoice.discount, to: &table) { $0.description }
    add("shipping", invoice.shipping, to: &table) { $0.description }
    add("serviceCharge", invoice.serviceCharge, to: &table) { $0.description }
    add("tax", invoice.tax, expected: true, to: &table) { $0.description }
    add("gratuity", invoice.gratuity, to: &table) { $0.description }
    add("rounding", invoice.rounding, to: &table) { $0.description }
    add("total", invoice.total, expected: true, to: &table) { $0.description }
    add("amountPaid", invoice.amountPaid, to: &table) { $0.description }
    add("amountDue", invoice.amountDue, to: &table) { $0.description }
    add("priorBalance", invoice.priorBalance, to: &table) { $0.description }
    return table.text
  }

  private func add<Value>(
    _ name: String, _ field: Evidenced<Value>, expected: Bool = false, to table: inout TextTable,
    _ text: (Value) -> String
  ) {
    guard expected || field.value != nil || field.absence != .notFound else { return }
    table.add([
      name, field.value.map(text), field.asPrinted, field.page.map(String.init),
      field.confidence.map { "\(Percent.whole($0))" },
      field.value == nil ? field.absence?.rawValue : field.state.rawValue,
      field.checks.joined(separator: " "),
    ])
  }
}
