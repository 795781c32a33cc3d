extension Textract {
  /// The cells of one line item.
  public struct LineItemFields: Codable, Sendable, Hashable {
    public var lineItemExpenseFields: [ExpenseField]?

    public init(lineItemExpenseFields: [ExpenseField]? = nil) {
      self.lineItemExpenseFields = lineItemExpenseFields
    }

    private enum CodingKeys: String, CodingKey {
      case lineItemExpenseFields = "LineItemExpenseFields"
    }
  }
}
