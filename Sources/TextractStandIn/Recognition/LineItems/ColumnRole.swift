/// What the cells of a table's column say about a line item.
enum ColumnRole: Sendable {
  case item, quantity, unitPrice, price, productCode
  /// A column of a table of line items that no field of a line item takes: its position, tax rate, unit, discount.
  case other
}
