/// One line item.
public struct InvoiceLine: Codable, Sendable, Hashable {
  public var name: Evidenced<String>
  public var productCode: Evidenced<String>
  public var quantity: Evidenced<Amount>
  /// Unit as printed, such as `kg` or `Std.`.
  public var unit: String?
  /// The unit as UNECE Recommendation 20 codes it, such as `KGM`. Absent where the print is no unit of the table.
  public var unitCode: String?
  public var unitPrice: Evidenced<Amount>
  /// How many units the unit price is for. Absent for one.
  public var priceBase: Int?
  /// The amount of the line.
  public var price: Evidenced<Amount>
  /// What the row prints between quantity times unit price and its price: a discount, negative, or a tax. Absent where
  /// nothing stands between them.
  public var adjustment: Amount?
  /// The whole row as printed, where the reader gave it.
  public var rowText: String?

  public init(
    name: Evidenced<String> = .absent(.notFound), productCode: Evidenced<String> = .absent(.notFound),
    quantity: Evidenced<Amount> = .absent(.notFound), unit: String? = nil,
    unitPrice: Evidenced<Amount> = .absent(.notFound), price: Evidenced<Amount> = .absent(.notFound),
    rowText: String? = nil
  ) {
    self.name = name
    self.productCode = productCode
    self.quantity = quantity
    self.unit = unit
    self.unitPrice = unitPrice
    self.price = price
    self.rowText = rowText
  }
}
