extension Textract {
  /// https://docs.aws.amazon.com/textract/latest/dg/API_AnalyzeExpense.html
  public struct AnalyzeExpenseResponse: Codable, Sendable, Equatable {
    public var documentMetadata: DocumentMetadata?
    public var expenseDocuments: [ExpenseDocument]?

    public init(documentMetadata: DocumentMetadata? = nil, expenseDocuments: [ExpenseDocument]? = nil) {
      self.documentMetadata = documentMetadata
      self.expenseDocuments = expenseDocuments
    }

    private enum CodingKeys: String, CodingKey {
      case documentMetadata = "DocumentMetadata"
      case expenseDocuments = "ExpenseDocuments"
    }
  }
}
