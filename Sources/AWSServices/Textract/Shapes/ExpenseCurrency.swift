extension Textract {
  /// The currency of an amount.
  public struct ExpenseCurrency: Codable, Sendable, Hashable {
    /// ISO 4217, with the exception of `BZR` for the Brazilian real.
    public var code: String?
    /// 0 to 100.
    public var confidence: Double?

    public init(code: String? = nil, confidence: Double? = nil) {
      self.code = code
      self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
      case code = "Code"
      case confidence = "Confidence"
    }
  }
}
