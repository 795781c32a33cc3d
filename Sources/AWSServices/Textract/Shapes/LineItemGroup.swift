extension Textract {
  /// A table of line items.
  public struct LineItemGroup: Codable, Sendable, Hashable {
    /// From 1.
    public var lineItemGroupIndex: Int?
    public var lineItems: [LineItemFields]?

    public init(lineItemGroupIndex: Int? = nil, lineItems: [LineItemFields]? = nil) {
      self.lineItemGroupIndex = lineItemGroupIndex
      self.lineItems = lineItems
    }

    private enum CodingKeys: String, CodingKey {
      case lineItemGroupIndex = "LineItemGroupIndex"
      case lineItems = "LineItems"
    }
  }
}
