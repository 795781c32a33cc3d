public import FoundationEssentials

extension StepFunctions {
  /// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html
  public struct DescribeExecutionResponse: Decodable, Sendable, Equatable {
    public var executionARN: String
    public var name: String?
    public var status: ExecutionStatus
    public var startDate: Date?
    public var stopDate: Date?
    public var input: String?
    /// Only after success.
    public var output: String?
    /// Only after a failure.
    public var error: String?
    public var cause: String?

    public init(
      executionARN: String, name: String? = nil, status: ExecutionStatus, startDate: Date? = nil,
      stopDate: Date? = nil, input: String? = nil, output: String? = nil, error: String? = nil,
      cause: String? = nil
    ) {
      self.executionARN = executionARN
      self.name = name
      self.status = status
      self.startDate = startDate
      self.stopDate = stopDate
      self.input = input
      self.output = output
      self.error = error
      self.cause = cause
    }

    private enum CodingKeys: String, CodingKey {
      case executionARN = "executionArn"
      case name
      case status
      case startDate
      case stopDate
      case input
      case output
      case error
      case cause
    }
  }
}
