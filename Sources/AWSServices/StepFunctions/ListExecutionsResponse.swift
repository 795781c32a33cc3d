extension StepFunctions {
  /// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html
  public struct ListExecutionsResponse: Decodable, Sendable, Equatable {
    /// The newest first.
    public var executions: [Execution]
    public var nextToken: String?

    public init(executions: [Execution], nextToken: String? = nil) {
      self.executions = executions
      self.nextToken = nextToken
    }

    private enum CodingKeys: String, CodingKey {
      case executions
      case nextToken
    }
  }
}
