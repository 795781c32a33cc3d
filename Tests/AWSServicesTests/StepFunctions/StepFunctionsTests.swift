import AWSCore
import AWSServices
import Foundation
import Testing

@Suite struct StepFunctionsTests {
  @Test func startsAnExecutionByName() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"executionArn":"e","startDate":1795273445.5}"#))
    let answer = try await stepFunctions(transport).startExecution(
      .init(stateMachineARN: "m", name: "n", input: "{}"))
    #expect(answer.executionARN == "e")
    let request = try #require(await transport.requests.first)
    #expect(request.headers["x-amz-target"] == "AWSStepFunctions.StartExecution")
    #expect(request.url == "https://states.eu-central-1.amazonaws.com/")
    #expect(try request.sortedJSON() == #"{"input":"{}","name":"n","stateMachineArn":"m"}"#)
  }

  @Test func describesAnExecution() async throws {
    let transport = ScriptedTransport(
      .answer(
        200,
        """
        {"executionArn":"e","name":"n","status":"FAILED","startDate":1795273445.25,"stopDate":1795273446,\
        "error":"JobFailed","cause":"c","input":"{}"}
        """))
    let answer = try await stepFunctions(transport).describeExecution(executionARN: "e")
    #expect(answer.status == .failed)
    #expect(answer.startDate == Date(timeIntervalSince1970: 1_795_273_445.25))
    #expect(answer.error == "JobFailed")
    #expect(answer.output == nil)
    #expect(await transport.requests.first?.text == #"{"executionArn":"e"}"#)
  }

  @Test func letsAWaitingTaskSucceed() async throws {
    let transport = ScriptedTransport(.answer(200, "{}"))
    try await stepFunctions(transport).sendTaskSuccess(taskToken: "t", output: "{}")
    let request = try #require(await transport.requests.first)
    #expect(try request.sortedJSON() == #"{"output":"{}","taskToken":"t"}"#)
    #expect(request.headers["x-amz-target"] == "AWSStepFunctions.SendTaskSuccess")
  }

  @Test(arguments: ["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"])
  func tellsThatNobodyWaits(_ code: String) async throws {
    let transport = ScriptedTransport(.answer(400, #"{"__type":"com.amazonaws.swf#\#(code)"}"#))
    let error = await #expect(throws: AWSError.self) {
      try await stepFunctions(transport).sendTaskSuccess(taskToken: "t", output: "{}")
    }
    #expect(error?.code == code)
    #expect(error?.nature == .permanent)
  }

  private func stepFunctions(_ transport: ScriptedTransport) -> StepFunctions {
    StepFunctions(client: .scripted(transport))
  }
}
