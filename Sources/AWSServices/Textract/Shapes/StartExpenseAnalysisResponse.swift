extension Textract {
  /// https://docs.aws.amazon.com/textract/latest/dg/API_StartExpenseAnalysis.html
  public struct StartExpenseAnalysisResponse: Codable, Sendable, Equatable {
    /// Valid for seven days.
    public var jobID: String?

    public init(jobID: String? = nil) {
      self.jobID = jobID
    }

    private enum CodingKeys: String, CodingKey {
      case jobID = "JobId"
    }
  }
}
