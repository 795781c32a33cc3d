import AWSServices
import Foundation
import Testing

@testable import TextractStandIn

@Suite struct StandInTests {
  @Test func isHealthy() async throws {
    #expect(try await StandInUnderTest().send("GET", "/health").body == #"{"status":"ok"}"#)
  }

  @Test func hasNothingElsewhere() async throws {
    #expect(try await StandInUnderTest().send("GET", "/").status == 404)
    #expect(try await StandInUnderTest().send("PUT", "/health").status == 404)
  }

  @Test func refusesARequestThatIsNotSigned() async throws {
    let test = StandInUnderTest()
    let reply = try await test.send(
      "POST", "/", ["authorization": "Basic x", "x-amz-target": "Textract.AnalyzeExpense"])
    #expect(reply.status == 400)
    #expect(reply.code == "AccessDeniedException")
  }

  @Test(arguments: ["Textract.AnalyzeDocument", "AnalyzeExpense", ""])
  func refusesAnOperationThatItDoesNotKnow(_ target: String) async throws {
    let reply = try await StandInUnderTest().send("POST", "/", ["x-amz-target": target])
    #expect(reply.code == "UnknownOperationException")
  }

  @Test(arguments: ["", "[]", "{}", #"{"Document":{"Bytes":"not base64!"}}"#])
  func refusesABodyThatIsNotItsJSON(_ body: String) async throws {
    let reply = try await StandInUnderTest().send(
      "POST", "/", ["x-amz-target": "Textract.AnalyzeExpense"], Array(body.utf8))
    #expect(reply.status == 400)
    #expect(reply.code == "SerializationException")
  }

  @Test func refusesABodyThatWasTooLong() async throws {
    let reply = try await StandInUnderTest().send(
      "POST", "/", ["x-amz-target": "Textract.AnalyzeExpense"], nil)
    #expect(reply.code == "DocumentTooLargeException")
  }

  @Test func answersThePlannedFaultsAndSpendsNothingOnThem() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-1"])
    try await plan(
      test, #"{"operation":"AnalyzeExpense","code":"ProvisionedThroughputExceededException","times":2}"#)
    try await plan(test, #"{"operation":"AnalyzeExpense","code":"InternalServerError","times":1}"#)
    try await plan(test, #"{"operation":"GetExpenseAnalysis","code":"ThrottlingException","times":1}"#)
    var replies: [StandInUnderTest.Reply] = []
    for _ in 1...4 { replies.append(try await test.analyze("a.pdf")) }
    #expect(replies.map(\.status) == [400, 400, 500, 200])
    #expect(
      replies.map(\.code) == [
        "ProvisionedThroughputExceededException", "ProvisionedThroughputExceededException",
        "InternalServerError", nil,
      ])
    #expect(await test.reader.readings == 1)
    let get = try await test.call("GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: "x"))
    #expect(get.status == 500)
  }

  @Test func refusesAPlanItDoesNotUnderstand() async throws {
    let body = #"{"operation":"DetectText","code":"X","times":1}"#
    let reply = try await StandInUnderTest().send("POST", "/_stand-in/faults", [:], Array(body.utf8))
    #expect(reply.status == 400)
  }

  @Test func countsCallsAndThePagesThatWereRead() async throws {
    let test = StandInUnderTest(objects: ["one.pdf": "%PDF-1", "three.pdf": "%PDF-3"])
    _ = try await test.analyze("one.pdf")
    _ = try await test.analyze("three.pdf")
    _ = try await test.analyze("none.pdf")
    let jobID = try #require(try await test.start(.job("three.pdf", token: "t")))
    await test.channel.wait(for: 1)
    _ = try await test.start(.job("three.pdf", token: "t"))
    _ = try await test.result(of: jobID)
    let counts = try await test.send("GET", "/_stand-in/calls").value([String: CallCounts.Count].self)
    #expect(counts["AnalyzeExpense"] == CallCounts.Count(calls: 3, pages: 1))
    #expect(counts["StartExpenseAnalysis"] == CallCounts.Count(calls: 2, pages: 3))
    #expect(counts["GetExpenseAnalysis"] == CallCounts.Count(calls: 1, pages: 0))
  }

  @Test func logsOneLinePerCallWithoutItsContent() async throws {
    let test = StandInUnderTest(objects: ["secret-name.pdf": "%PDF-1"])
    _ = try await test.analyze("secret-name.pdf")
    _ = try await test.analyze("secret-none.pdf")
    _ = try await test.send("GET", "/health")
    let lines = test.surroundings.lines
    #expect(lines.count == 2)
    #expect(!lines.joined().contains("secret"))
    let second = try #require(
      JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
    #expect(second["operation"] as? String == "AnalyzeExpense")
    #expect(second["status"] as? Int == 400)
    #expect(second["error"] as? String == "InvalidS3ObjectException")
    #expect(second["requestID"] as? String == "id-2")
    #expect(second["timestamp"] as? String == "2026-11-21T15:04:05Z")
    #expect(second["milliseconds"] is Int)
  }

  private func plan(_ test: StandInUnderTest, _ body: String) async throws {
    #expect(try await test.send("POST", "/_stand-in/faults", [:], Array(body.utf8)).status == 200)
  }
}
