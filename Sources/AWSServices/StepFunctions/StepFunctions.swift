public import AWSCore

/// AWS Step Functions: executions and the callbacks of waiting tasks.
///
/// https://docs.aws.amazon.com/step-functions/latest/apireference
public struct StepFunctions: Sendable {
  let service: JSONService

  public init(client: AWSClient) {
    service = JSONService(
      client: client, service: AWSService(id: "SFN", hostPrefix: "states", signingName: "states"),
      targetPrefix: "AWSStepFunctions", version: "1.0")
  }

  /// Starts an execution. Only with a name is it safe to repeat.
  public func startExecution(_ request: StartExecutionRequest) async throws -> StartExecutionResponse {
    try await service.call("StartExecution", request)
  }

  public func describeExecution(executionARN: String) async throws -> DescribeExecutionResponse {
    try await service.call("DescribeExecution", ["executionArn": executionARN])
  }

  /// Lets a task that waits for this token succeed.
  ///
  /// - Parameter output: JSON, up to 256 KiB.
  /// - Throws: `AWSError` `TaskTimedOut`, `TaskDoesNotExist` or `InvalidToken` when nobody waits any more.
  public func sendTaskSuccess(taskToken: String, output: String) async throws {
    try await service.send("SendTaskSuccess", ["taskToken": taskToken, "output": output])
  }
}
