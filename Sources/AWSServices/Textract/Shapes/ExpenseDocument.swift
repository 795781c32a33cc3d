extension Textract {
  /// One invoice or receipt as Textract found it. A document of several pages comes as one of these per page,
  /// even when all pages belong to one invoice.
  public struct ExpenseDocument: Codable, Sendable, Hashable {
    /// From 1.
    public var expenseIndex: Int?
    /// Types repeat: several `TAX`, several `OTHER`.
    public var summaryFields: [ExpenseField]?
    /// One per table.
    public var lineItemGroups: [LineItemGroup]?
    public var blocks: [Block]?

    public init(
      expenseIndex: Int? = nil, summaryFields: [ExpenseField]? = nil, lineItemGroups: [LineItemGroup]? = nil,
      blocks: [Block]? = nil
    ) {
      self.expenseIndex = expenseIndex
      self.summaryFields = summaryFields
      self.lineItemGroups = lineItemGroups
      self.blocks = blocks
    }

    private enum CodingKeys: String, CodingKey {
      case expenseIndex = "ExpenseIndex"
      case summaryFields = "SummaryFields"
      case lineItemGroups = "LineItemGroups"
      case blocks = "Blocks"
    }
  }
}
