extension Textract {
  /// One field: what it is, the label that is printed next to it, and its value.
  public struct ExpenseField: Codable, Sendable, Hashable {
    public var type: ExpenseType?
    /// Absent when the value is implied, such as a vendor name at the top of the page.
    public var labelDetection: ExpenseDetection?
    public var valueDetection: ExpenseDetection?
    /// From 1.
    public var pageNumber: Int?
    /// The service model has it here; older answers and the guide have it inside `valueDetection`.
    public var currency: ExpenseCurrency?
    /// To which party an address or a name belongs.
    public var groupProperties: [ExpenseGroupProperty]?

    public init(
      type: ExpenseType? = nil, labelDetection: ExpenseDetection? = nil,
      valueDetection: ExpenseDetection? = nil, pageNumber: Int? = nil, currency: ExpenseCurrency? = nil,
      groupProperties: [ExpenseGroupProperty]? = nil
    ) {
      self.type = type
      self.labelDetection = labelDetection
      self.valueDetection = valueDetection
      self.pageNumber = pageNumber
      self.currency = currency
      self.groupProperties = groupProperties
    }

    private enum CodingKeys: String, CodingKey {
      case type = "Type"
      case labelDetection = "LabelDetection"
      case valueDetection = "ValueDetection"
      case pageNumber = "PageNumber"
      case currency = "Currency"
      case groupProperties = "GroupProperties"
    }
  }
}
