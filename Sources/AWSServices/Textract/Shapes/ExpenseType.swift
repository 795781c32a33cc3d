extension Textract {
  /// The normalised type of a field, such as `TOTAL`, and how sure Textract is of the type.
  public struct ExpenseType: Codable, Sendable, Hashable {
    /// https://docs.aws.amazon.com/textract/latest/dg/invoices-receipts.html lists the names; `OTHER` is the rest.
    public var text: String?
    /// 0 to 100.
    public var confidence: Double?

    public init(text: String? = nil, confidence: Double? = nil) {
      self.text = text
      self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
      case text = "Text"
      case confidence = "Confidence"
    }
  }
}
