public import FoundationEssentials

extension StepFunctions {
  /// One line of a list of executions.
  public struct Execution: Decodable, Sendable, Equatable {
    public var executionARN: String
    public var name: String
    public var status: ExecutionStatus
    public var startDate: Date
    public var stopDate: Date?

    public init(
      executionARN: String, name: String, status: ExecutionStatus, startDate: Date, stopDate: Date? = nil
    ) {
      self.executionARN = executionARN
      self.name = name
      self.status = status
      self.startDate = startDate
      self.stopDate = stopDate
    }

    private enum CodingKeys: String, CodingKey {
      case executionARN = "executionArn"
      case name
      case status
      case startDate
      case stopDate
    }
  }
}
