public import AWSServices
public import InvoicePipeline

/// Runs of one state machine of AWS Step Functions.
public struct StepFunctionsRuns: Runs {
  private let stepFunctions: StepFunctions
  private let stateMachineARN: String

  /// - Parameter stateMachineARN: of the state machine, of a version, or of an alias.
  public init(stepFunctions: StepFunctions, stateMachineARN: String) {
    self.stepFunctions = stepFunctions
    self.stateMachineARN = stateMachineARN
  }

  public func start(_ name: String, file: ReceivedFile) async throws(StepFailure) -> Bool {
    let input = String(decoding: try MessageJSON.encode(file), as: UTF8.self)
    let started = try await calling(orNothingAt: ["ExecutionAlreadyExists"]) {
      try await stepFunctions.startExecution(
        .init(stateMachineARN: stateMachineARN, name: name, input: input))
    }
    return started != nil
  }

  public func isRunning(_ name: String) async throws(StepFailure) -> Bool? {
    let executionARN = try executionARN(of: name)
    let execution = try await calling(orNothingAt: ["ExecutionDoesNotExist"]) {
      try await stepFunctions.describeExecution(executionARN: executionARN)
    }
    return execution.map { $0.status == .running }
  }

  /// `arn:aws:states:region:account:stateMachine:machine[:alias]` becomes
  /// `arn:aws:states:region:account:execution:machine:name`.
  private func executionARN(of name: String) throws(StepFailure) -> String {
    var parts = stateMachineARN.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 7, parts[5] == "stateMachine" else {
      throw StepFailure(.notConfigured, "STATE_MACHINE_ARN is not the ARN of a state machine")
    }
    parts[5] = "execution"
    return (parts.prefix(7) + [name]).joined(separator: ":")
  }
}
