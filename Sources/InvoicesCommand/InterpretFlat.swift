import InvoiceDomain

/// An invoice as flat texts: one value per field, dates as ISO, amounts in plain notation, absent values left out.
struct FlatInvoice: Encodable {
  var fields: [String: String]
  var lineItems: [[String: String]]
  var needsReview: Bool
  var complete: Bool

  init(_ invoice: Invoice, _ decision: Decision) {
    fields = [
      .vendorName: invoice.vendor.name.value, .vendorAddress: invoice.vendor.address.value,
      .vendorVATNumber: invoice.vendor.taxID.value, .vendorPhone: invoice.vendor.phone.value,
      .vendorURL: invoice.vendor.url.value, .receiverName: invoice.receiver.name.value,
      .receiverAddress: invoice.receiver.address.value, .receiverVATNumber: invoice.receiver.taxID.value,
      .invoiceNumber: invoice.number.value, .purchaseOrder: invoice.purchaseOrder.value,
      .customerNumber: invoice.customerNumber.value, .accountNumber: invoice.accountNumber.value,
      .paymentTerms: invoice.paymentTerms.value, .issueDate: invoice.issueDate.value?.description,
      .dueDate: invoice.dueDate.value?.description, .orderDate: invoice.orderDate.value?.description,
      .deliveryDate: invoice.deliveryDate.value?.description,
      FieldKind("CURRENCY"): invoice.currency.value?.rawValue,
      .total: text(invoice.total), .subtotal: text(invoice.subtotal), .tax: text(invoice.tax),
      .discount: text(invoice.discount), .shipping: text(invoice.shipping),
      .serviceCharge: text(invoice.serviceCharge), .gratuity: text(invoice.gratuity),
      .amountPaid: text(invoice.amountPaid), .amountDue: text(invoice.amountDue),
      .priorBalance: text(invoice.priorBalance),
    ].reduce(into: [:]) { flat, entry in
      if let value = entry.value { flat[entry.key.rawValue] = value }
    }
    lineItems = invoice.lines.map { line in
      [
        FieldKind.item: line.name.value, .productCode: line.productCode.value, .quantity: text(line.quantity),
        .unitPrice: text(line.unitPrice), .price: text(line.price),
      ].reduce(into: [:]) { flat, entry in
        if let value = entry.value { flat[entry.key.rawValue] = value }
      }
    }
    needsReview = decision.outcome != .approved
    complete = invoice.completeness.isComplete
  }
}

private func text(_ amount: Evidenced<Amount>) -> String? { amount.value?.description }
