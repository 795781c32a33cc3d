extension Textract {
  /// https://docs.aws.amazon.com/textract/latest/dg/API_GetExpenseAnalysis.html
  public struct GetExpenseAnalysisRequest: Codable, Sendable, Equatable {
    public var jobID: String
    /// Expense documents per answer: 20 when absent, and never more than 20.
    public var maxResults: Int?
    public var nextToken: String?

    public init(jobID: String, maxResults: Int? = nil, nextToken: String? = nil) {
      self.jobID = jobID
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    private enum CodingKeys: String, CodingKey {
      case jobID = "JobId"
      case maxResults = "MaxResults"
      case nextToken = "NextToken"
    }
  }
}
