/// What a reader thinks a value is. An open set: kinds of newer readers pass through unchanged.
///
/// Names: the normalised types of Amazon Textract, "Analyzing Invoices and Receipts".
public struct FieldKind: RawRepresentable, Codable, Sendable, Hashable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension FieldKind {
  public static let other = FieldKind("OTHER")

  // Header
  public static let vendorName = FieldKind("VENDOR_NAME")
  public static let vendorAddress = FieldKind("VENDOR_ADDRESS")
  public static let vendorPhone = FieldKind("VENDOR_PHONE")
  public static let vendorURL = FieldKind("VENDOR_URL")
  public static let vendorVATNumber = FieldKind("VENDOR_VAT_NUMBER")
  public static let vendorABNNumber = FieldKind("VENDOR_ABN_NUMBER")
  public static let vendorGSTNumber = FieldKind("VENDOR_GST_NUMBER")
  public static let vendorPANNumber = FieldKind("VENDOR_PAN_NUMBER")
  public static let receiverName = FieldKind("RECEIVER_NAME")
  public static let receiverAddress = FieldKind("RECEIVER_ADDRESS")
  public static let receiverPhone = FieldKind("RECEIVER_PHONE")
  public static let receiverVATNumber = FieldKind("RECEIVER_VAT_NUMBER")
  public static let receiverABNNumber = FieldKind("RECEIVER_ABN_NUMBER")
  public static let receiverGSTNumber = FieldKind("RECEIVER_GST_NUMBER")
  public static let receiverPANNumber = FieldKind("RECEIVER_PAN_NUMBER")
  public static let taxPayerID = FieldKind("TAX_PAYER_ID")
  public static let invoiceNumber = FieldKind("INVOICE_RECEIPT_ID")
  public static let issueDate = FieldKind("INVOICE_RECEIPT_DATE")
  public static let dueDate = FieldKind("DUE_DATE")
  public static let orderDate = FieldKind("ORDER_DATE")
  public static let deliveryDate = FieldKind("DELIVERY_DATE")
  public static let purchaseOrder = FieldKind("PO_NUMBER")
  public static let customerNumber = FieldKind("CUSTOMER_NUMBER")
  public static let accountNumber = FieldKind("ACCOUNT_NUMBER")
  public static let paymentTerms = FieldKind("PAYMENT_TERMS")

  // Amounts
  public static let total = FieldKind("TOTAL")
  public static let subtotal = FieldKind("SUBTOTAL")
  public static let tax = FieldKind("TAX")
  public static let amountDue = FieldKind("AMOUNT_DUE")
  public static let amountPaid = FieldKind("AMOUNT_PAID")
  public static let priorBalance = FieldKind("PRIOR_BALANCE")
  public static let discount = FieldKind("DISCOUNT")
  public static let shipping = FieldKind("SHIPPING_HANDLING_CHARGE")
  public static let serviceCharge = FieldKind("SERVICE_CHARGE")
  public static let gratuity = FieldKind("GRATUITY")

  // Parts of a grouped address
  public static let name = FieldKind("NAME")
  public static let address = FieldKind("ADDRESS")
  public static let addressBlock = FieldKind("ADDRESS_BLOCK")
  public static let street = FieldKind("STREET")
  public static let city = FieldKind("CITY")
  public static let state = FieldKind("STATE")
  public static let country = FieldKind("COUNTRY")
  public static let zipCode = FieldKind("ZIP_CODE")

  // Cells of a line item
  public static let item = FieldKind("ITEM")
  public static let quantity = FieldKind("QUANTITY")
  public static let unitPrice = FieldKind("UNIT_PRICE")
  public static let price = FieldKind("PRICE")
  public static let productCode = FieldKind("PRODUCT_CODE")
  public static let expenseRow = FieldKind("EXPENSE_ROW")
}
