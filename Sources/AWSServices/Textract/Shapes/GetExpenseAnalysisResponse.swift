extension Textract {
  /// https://docs.aws.amazon.com/textract/latest/dg/API_GetExpenseAnalysis.html
  public struct GetExpenseAnalysisResponse: Codable, Sendable, Equatable {
    public var documentMetadata: DocumentMetadata?
    public var jobStatus: JobStatus?
    /// Present while there are further expense documents.
    public var nextToken: String?
    public var expenseDocuments: [ExpenseDocument]?
    /// The pages a `PARTIAL_SUCCESS` has lost.
    public var warnings: [Warning]?
    public var statusMessage: String?
    public var analyzeExpenseModelVersion: String?

    public init(
      documentMetadata: DocumentMetadata? = nil, jobStatus: JobStatus? = nil, nextToken: String? = nil,
      expenseDocuments: [ExpenseDocument]? = nil, warnings: [Warning]? = nil, statusMessage: String? = nil,
      analyzeExpenseModelVersion: String? = nil
    ) {
      self.documentMetadata = documentMetadata
      self.jobStatus = jobStatus
      self.nextToken = nextToken
      self.expenseDocuments = expenseDocuments
      self.warnings = warnings
      self.statusMessage = statusMessage
      self.analyzeExpenseModelVersion = analyzeExpenseModelVersion
    }

    private enum CodingKeys: String, CodingKey {
      case documentMetadata = "DocumentMetadata"
      case jobStatus = "JobStatus"
      case nextToken = "NextToken"
      case expenseDocuments = "ExpenseDocuments"
      case warnings = "Warnings"
      case statusMessage = "StatusMessage"
      case analyzeExpenseModelVersion = "AnalyzeExpenseModelVersion"
    }
  }
}
