import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Process of a function")
struct LambdaProcessTests {
  let function = SampleFunction()

  @Test("posts a failed set-up to init/error and asks for no event")
  func failedSetUp() async throws {
    let api = ScriptedRuntimeAPI(events: [.event()])
    let ended = await function.run(against: api) {
      throw SampleFailure(errorType: "NotConfigured", errorMessage: "TABLE_NAME is missing.")
    }
    #expect(api.requests.map(\.operation) == ["init/error"])
    #expect(String(decoding: api.requests[0].body, as: UTF8.self).contains("TABLE_NAME is missing."))
    #expect(ended.exitCode == .failed)
    let line = try #require(ended.lines.object(withMessage: "The function could not be set up"))
    #expect(line["exception_name"] as? String == "NotConfigured")
  }

  @Test("sets the function up before it asks for the first event")
  func setUpFirst() async {
    let api = ScriptedRuntimeAPI(events: [.event()])
    _ = await function.run(against: api) {
      #expect(api.requests.isEmpty)
      return { _, payload in payload }
    }
    #expect(api.posts.count == 1)
  }

  @Test("ends at once when the API answers 500", arguments: [500, 503])
  func serverError(status: Int) async throws {
    let api = ScriptedRuntimeAPI(events: [.answer(status: status, headers: [:], body: []), .event()])
    let ended = await function.run(against: api) { _, _ in [] }
    #expect(ended.exitCode == .failed)
    #expect(api.requests.count == 1)
    let line = try #require(ended.lines.object(withMessage: "The Runtime API can no longer be used"))
    #expect(line["reason"] as? String == "server error")
    #expect(line["status"] as? Int == status)
  }

  @Test("ends at once when an answer is met by a 500")
  func serverErrorOnAnswer() async {
    let api = ScriptedRuntimeAPI(events: [.event(), .event()]) { _ in
      .answer(status: 500, headers: [:], body: [])
    }
    let ended = await function.run(against: api) { _, _ in [] }
    #expect(ended.exitCode == .failed)
    #expect(api.requests.map(\.operation) == ["next", "response"])
  }

  @Test("ends when the server dies before, in the middle of, or after an event")
  func serverDies() async {
    let half = ScriptedRuntimeAPI.Reply.rawThenHangUp(
      Array("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: a\r\nContent-Length: 10\r\n\r\nhalf".utf8))
    let before = ScriptedRuntimeAPI(events: [.die])
    let middle = ScriptedRuntimeAPI(events: [half])
    let after = ScriptedRuntimeAPI(events: [.event()]) { _ in .die }
    let ends = [
      await function.run(against: before) { _, _ in [] },
      await function.run(against: middle) { _, _ in [] },
      await function.run(against: after) { _, _ in [] },
    ]
    #expect(ends.map(\.exitCode) == [.failed, .failed, .failed])
    let reasons = ends.map {
      $0.lines.object(withMessage: "The Runtime API can no longer be used")?["reason"] as? String
    }
    #expect(reasons == ["closed before an answer", "interrupted", "unreachable"])
    #expect(middle.posts.isEmpty)
  }

  @Test(
    "ends when an event cannot be understood or answered",
    arguments: [
      ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "invocation without a request ID"),
      ("HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 2\r\n\r\n{}", "malformed answer"),
      ("HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}", "malformed answer"),
      ("ICY 200 OK\r\n\r\n", "malformed answer"),
      ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "no invocation"),
    ])
  func malformedEvent(reply: String, reason: String) async {
    let api = ScriptedRuntimeAPI(events: [.raw(Array(reply.utf8))])
    let ended = await function.run(against: api) { _, _ in [] }
    let line = ended.lines.object(withMessage: "The Runtime API can no longer be used")
    #expect(line?["reason"] as? String == reason)
    #expect(ended.exitCode == .failed)
  }

  @Test("says so when it was not started by Lambda", arguments: ["", "127.0.0.1", "127.0.0.1:0", "h:p"])
  func notInLambda(endpoint: String) async {
    var function = function
    function.environment["AWS_LAMBDA_RUNTIME_API"] = endpoint
    let api = ScriptedRuntimeAPI(events: [])
    let ended = await function.run(against: api) { _, _ in [] }
    #expect(ended.exitCode == .notInLambda)
    #expect(api.requests.isEmpty)
  }
}
