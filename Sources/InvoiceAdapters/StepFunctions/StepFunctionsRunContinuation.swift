public import AWSServices
public import InvoicePipeline

/// Wakes waiting runs through AWS Step Functions.
public struct StepFunctionsRunContinuation: RunContinuation {
  private let stepFunctions: StepFunctions

  public init(stepFunctions: StepFunctions) { self.stepFunctions = stepFunctions }

  public func resume(taskToken: String, with completion: JobCompletion) async throws(StepFailure) -> Bool {
    let output = String(decoding: try MessageJSON.encode(completion), as: UTF8.self)
    let resumed: Void? = try await calling(orNothingAt: Self.gone) {
      try await stepFunctions.sendTaskSuccess(taskToken: taskToken, output: output)
    }
    return resumed != nil
  }

  private static let gone: Set<String> = ["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"]
}
