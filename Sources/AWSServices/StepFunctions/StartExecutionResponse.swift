extension StepFunctions {
  /// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
  public struct StartExecutionResponse: Decodable, Sendable, Equatable {
    public var executionARN: String

    public init(executionARN: String) {
      self.executionARN = executionARN
    }

    private enum CodingKeys: String, CodingKey {
      case executionARN = "executionArn"
    }
  }
}
