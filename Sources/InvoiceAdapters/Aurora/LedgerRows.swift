import AWSServices
import InvoiceDomain
import InvoicePipeline

/// An entry as rows of the tables, each value under its column's name.
enum LedgerRows {
  /// The document's id first, the time of the run last.
  static func invoice(_ entry: LedgerEntry) -> [RDSData.Parameter] {
    let record = entry.record
    let invoice = entry.invoice
    let details = record.details
    return [
      document(entry.documentID),
      .identifier("status", record.status.rawValue),
      .identifier("duplicate_of", record.duplicateOf),
      .text("file_name", record.document.fileName),
      .moment("received_at", record.receivedAt),
      .identifier("result_key", record.resultKey),
      .identifier("kind", invoice?.kind.value?.rawValue),
      .identifier("invoice_number", invoice?.number.value),
      .identifier("number_key", details?.numberKey),
      .text("vendor_name", invoice?.vendor.name.value),
      .identifier("vendor_key", details?.vendorKey),
      .identifier("vendor_tax_id", invoice?.vendor.taxID.value),
      .identifier("vendor_iban", invoice?.iban.value),
      .text("receiver_name", invoice?.receiver.name.value),
      .identifier("receiver_tax_id", invoice?.receiver.taxID.value),
      .identifier("purchase_order", invoice?.purchaseOrder.value),
      .identifier("category", details?.category),
      .day("issue_date", invoice?.issueDate.value),
      .day("due_date", invoice?.dueDate.value),
      .day("delivery_date", invoice?.deliveryDate.value),
      .identifier("currency", invoice?.currency.value?.rawValue),
    ] + amounts.map { .amount($0, invoice?[$1].value) } + [
      .identifier("execution_id", record.run.executionID),
      .moment("run_started_at", record.run.startedAt),
    ]
  }

  static func lines(_ entry: LedgerEntry) -> [[RDSData.Parameter]] {
    numbered(entry.invoice?.lines ?? []) { line, number in
      [
        document(entry.documentID), .init("line_number", .long(number)),
        .text("name", line.name.value), .identifier("product_code", line.productCode.value),
        .amount("quantity", line.quantity.value), .identifier("unit", line.unit),
        .amount("unit_price", line.unitPrice.value), .amount("amount", line.price.value),
        .amount("adjustment", line.adjustment),
      ]
    }
  }

  static func taxes(_ entry: LedgerEntry) -> [[RDSData.Parameter]] {
    numbered(entry.invoice?.taxes ?? []) { tax, number in
      [
        document(entry.documentID), .init("tax_number", .long(number)), .amount("rate_percent", tax.rate),
        .amount("base_amount", tax.base), .amount("amount", tax.amount.value),
      ]
    }
  }

  static func document(_ documentID: String) -> RDSData.Parameter { .identifier("document_id", documentID) }

  private static func numbered<Part>(
    _ parts: [Part], _ row: (Part, Int64) -> [RDSData.Parameter]
  ) -> [[RDSData.Parameter]] {
    parts.enumerated().map { row($1, Int64($0 + 1)) }
  }

  private static let amounts: [(column: String, field: AmountField)] = [
    ("total_amount", .total), ("subtotal_amount", .subtotal), ("tax_amount", .tax),
    ("discount_amount", .discount), ("shipping_amount", .shipping),
    ("service_charge_amount", .serviceCharge), ("gratuity_amount", .gratuity),
    ("rounding_amount", .rounding), ("paid_amount", .amountPaid), ("due_amount", .amountDue),
    ("prior_balance_amount", .priorBalance),
  ]
}
