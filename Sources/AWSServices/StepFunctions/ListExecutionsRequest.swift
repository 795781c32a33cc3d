extension StepFunctions {
  /// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html
  public struct ListExecutionsRequest: Encodable, Sendable, Equatable {
    public var stateMachineARN: String
    public var statusFilter: ExecutionStatus?
    /// Up to 1000; 100 when absent.
    public var maxResults: Int?
    public var nextToken: String?

    public init(
      stateMachineARN: String, statusFilter: ExecutionStatus? = nil, maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.stateMachineARN = stateMachineARN
      self.statusFilter = statusFilter
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    private enum CodingKeys: String, CodingKey {
      case stateMachineARN = "stateMachineArn"
      case statusFilter
      case maxResults
      case nextToken
    }
  }
}
