extension Textract {
  /// https://docs.aws.amazon.com/textract/latest/dg/API_AnalyzeExpense.html
  public struct AnalyzeExpenseRequest: Codable, Sendable, Equatable {
    public var document: Document

    public init(document: Document) {
      self.document = document
    }

    private enum CodingKeys: String, CodingKey {
      case document = "Document"
    }
  }
}
