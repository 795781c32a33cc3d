extension StepFunctions {
  /// The status of a state machine, `ACTIVE` when it can be started.
  public func stateMachineStatus(_ arn: String) async throws -> String {
    struct Answer: Decodable { let status: String }
    let answer: Answer = try await service.call("DescribeStateMachine", ["stateMachineArn": arn])
    return answer.status
  }
}
