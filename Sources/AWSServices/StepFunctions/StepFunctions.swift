public import AWSCore
public import FoundationEssentials

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
  public func startExecution(
    _ request: StartExecutionRequest, deadline: Date?
  ) async throws -> StartExecutionResponse {
    try await service.call("StartExecution", request, deadline: deadline)
  }

  public func describeExecution(
    executionARN: String, deadline: Date?
  ) async throws -> DescribeExecutionResponse {
    try await service.call("DescribeExecution", ["executionArn": executionARN], deadline: deadline)
  }

  /// One page of the executions of a state machine.
  public func listExecutions(
    _ request: ListExecutionsRequest, deadline: Date?
  ) async throws -> ListExecutionsResponse {
    try await service.call("ListExecutions", request, deadline: deadline)
  }

  /// Lets a task that waits for this token succeed.
  ///
  /// - Parameter output: JSON, up to 256 KiB.
  /// - Throws: `AWSError` `TaskTimedOut`, `TaskDoesNotExist` or `InvalidToken` when nobody waits any more.
  public func sendTaskSuccess(taskToken: String, output: String, deadline: Date?) async throws {
    try await service.send(
      "SendTaskSuccess", ["taskToken": taskToken, "output": output], deadline: deadline)
  }

  /// Lets a task that waits for this token fail.
  ///
  /// - Parameters:
  ///   - error: the name that `Retry` and `Catch` match.
  ///   - cause: stays in the history of the execution, so it holds no content of documents.
  public func sendTaskFailure(
    taskToken: String, error: String, cause: String, deadline: Date?
  ) async throws {
    try await service.send(
      "SendTaskFailure", ["taskToken": taskToken, "error": error, "cause": cause], deadline: deadline)
  }
}
