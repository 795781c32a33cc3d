import AWSCore
import AWSServices
import Foundation
import Testing

@Suite struct StepFunctionsTests {
  @Test func startsAnExecutionByName() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"executionArn":"e","startDate":1795273445.5}"#))
    let answer = try await stepFunctions(transport).startExecution(
      .init(stateMachineARN: "m", name: "n", input: "{}"), deadline: nil)
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
    let answer = try await stepFunctions(transport).describeExecution(executionARN: "e", deadline: nil)
    #expect(answer.status == .failed)
    #expect(answer.startDate == Date(timeIntervalSince1970: 1_795_273_445.25))
    #expect(answer.error == "JobFailed")
    #expect(answer.output == nil)
    #expect(await transport.requests.first?.text == #"{"executionArn":"e"}"#)
  }

  @Test func listsExecutionsOfOneStatus() async throws {
    let transport = ScriptedTransport(
      .answer(
        200,
        """
        {"executions":[{"executionArn":"e","name":"n","status":"RUNNING","startDate":1795273445}],\
        "nextToken":"t"}
        """))
    let answer = try await stepFunctions(transport).listExecutions(
      .init(stateMachineARN: "m", statusFilter: .running, maxResults: 10), deadline: nil)
    #expect(answer.executions.map(\.status) == [.running])
    #expect(answer.nextToken == "t")
    let expected = #"{"maxResults":10,"stateMachineArn":"m","statusFilter":"RUNNING"}"#
    #expect(try await transport.requests.first?.sortedJSON() == expected)
  }

  @Test func letsAWaitingTaskSucceedOrFail() async throws {
    let transport = ScriptedTransport(.answer(200, "{}"), .answer(200, "{}"))
    let stepFunctions = stepFunctions(transport)
    try await stepFunctions.sendTaskSuccess(taskToken: "t", output: "{}", deadline: nil)
    try await stepFunctions.sendTaskFailure(taskToken: "t", error: "E", cause: "c", deadline: nil)
    let requests = await transport.requests
    #expect(try requests[0].sortedJSON() == #"{"output":"{}","taskToken":"t"}"#)
    #expect(try requests[1].sortedJSON() == #"{"cause":"c","error":"E","taskToken":"t"}"#)
    #expect(
      requests.map { $0.headers["x-amz-target"] }
        == ["AWSStepFunctions.SendTaskSuccess", "AWSStepFunctions.SendTaskFailure"])
  }

  @Test(arguments: ["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"])
  func tellsThatNobodyWaits(_ code: String) async throws {
    let transport = ScriptedTransport(.answer(400, #"{"__type":"com.amazonaws.swf#\#(code)"}"#))
    let error = await #expect(throws: AWSError.self) {
      try await stepFunctions(transport).sendTaskSuccess(taskToken: "t", output: "{}", deadline: nil)
    }
    #expect(error?.code == code)
    #expect(error?.nature == .permanent)
  }

  private func stepFunctions(_ transport: ScriptedTransport) -> StepFunctions {
    StepFunctions(client: .scripted(transport))
  }
}
