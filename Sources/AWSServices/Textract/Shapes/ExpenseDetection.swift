extension Textract {
  /// A text on the page and how sure Textract is of its characters.
  public struct ExpenseDetection: Codable, Sendable, Hashable {
    public var text: String?
    public var geometry: Geometry?
    /// 0 to 100.
    public var confidence: Double?
    /// See `ExpenseField.currency`.
    public var currency: ExpenseCurrency?

    public init(
      text: String? = nil, geometry: Geometry? = nil, confidence: Double? = nil,
      currency: ExpenseCurrency? = nil
    ) {
      self.text = text
      self.geometry = geometry
      self.confidence = confidence
      self.currency = currency
    }

    private enum CodingKeys: String, CodingKey {
      case text = "Text"
      case geometry = "Geometry"
      case confidence = "Confidence"
      case currency = "Currency"
    }
  }
}
