extension StepFunctions {
  /// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
  public struct StartExecutionRequest: Encodable, Sendable, Equatable {
    /// Of the machine, a version or an alias.
    public var stateMachineARN: String
    /// Up to 80 characters. The same name with the same input starts nothing new while the first runs;
    /// afterwards it is refused with `ExecutionAlreadyExists` for 90 days.
    public var name: String?
    /// JSON, up to 256 KiB.
    public var input: String?

    public init(stateMachineARN: String, name: String? = nil, input: String? = nil) {
      self.stateMachineARN = stateMachineARN
      self.name = name
      self.input = input
    }

    private enum CodingKeys: String, CodingKey {
      case stateMachineARN = "stateMachineArn"
      case name
      case input
    }
  }
}
