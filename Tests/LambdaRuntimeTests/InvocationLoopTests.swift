import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Invocation loop")
struct InvocationLoopTests {
  let function = SampleFunction()

  @Test("answers every event under its own request ID")
  func answersEvents() async {
    let api = ScriptedRuntimeAPI(events: [.event([1], requestID: "a"), .event([2], requestID: "b")])
    _ = await function.run(against: api) { _, payload in payload + [9] }
    #expect(
      api.posts.map(\.path) == [
        "/2018-06-01/runtime/invocation/a/response", "/2018-06-01/runtime/invocation/b/response",
      ])
    #expect(api.posts.map(\.body) == [[1, 9], [2, 9]])
  }

  @Test("uses one connection for everything")
  func keepsConnection() async {
    let api = ScriptedRuntimeAPI(events: [.event(), .event()])
    _ = await function.run(against: api) { _, _ in [] }
    #expect(api.connections == 1)
  }

  @Test("connects again when the server closed the kept connection")
  func reconnects() async {
    let closing = ScriptedRuntimeAPI.Reply.rawThenHangUp(
      Array("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n".utf8))
    let api = ScriptedRuntimeAPI(events: [.event(requestID: "a"), .event(requestID: "b")]) { _ in closing }
    _ = await function.run(against: api) { _, payload in payload }
    #expect(api.posts.count == 2)
    #expect(api.connections > 1)
  }

  @Test("gives the handler what the headers say")
  func context() async {
    let api = ScriptedRuntimeAPI(events: [.event()])
    _ = await function.run(against: api) { context, _ in
      #expect(context.requestID == "request-1")
      #expect(context.functionARN == "arn:aws:lambda:us-east-1:000000000000:function:sample:live")
      #expect(context.traceHeader == "Root=1-65f0-abc;Parent=53995c3f42cd8ad8;Sampled=1")
      let remaining = ContinuousClock.now.duration(to: context.deadline)
      #expect(remaining > .seconds(30) && remaining < .seconds(60))
      return []
    }
    #expect(api.posts.map(\.operation) == ["response"])
  }

  @Test("publishes the trace header of each event and takes it away without one")
  func publishesTrace() async {
    let api = ScriptedRuntimeAPI(events: [.event(), .event(headers: ["Lambda-Runtime-Trace-Id": ""])])
    let ended = await function.run(against: api) { _, _ in [] }
    #expect(ended.published == ["Root=1-65f0-abc;Parent=53995c3f42cd8ad8;Sampled=1", nil])
  }

  @Test("posts the name that an error supplies")
  func namedError() async throws {
    let api = ScriptedRuntimeAPI(events: [.event()])
    let ended = await function.run(against: api) { _, _ in throw SampleFailure() }
    let post = try #require(api.posts.first)
    #expect(post.operation == "error")
    #expect(post.headers["lambda-runtime-function-error-type"] == "Function.SampleFailed")
    let line = try #require(ended.lines.object(withMessage: "Invocation failed"))
    #expect(line["exception_name"] as? String == "SampleFailed")
    #expect(line["level"] as? String == "ERROR")
  }

  @Test("posts an error without a name as Internal and none of its text")
  func unnamedError() async throws {
    let api = ScriptedRuntimeAPI(events: [.event()])
    let ended = await function.run(against: api) { _, _ in throw UnnamedFailure() }
    let body = String(decoding: try #require(api.posts.first).body, as: UTF8.self)
    #expect(body.contains(#""errorType":"Internal""#))
    #expect(!body.contains("4711"))
    #expect(!ended.lines.all.contains { String(decoding: $0, as: UTF8.self).contains("4711") })
  }

  @Test("goes on with the next event after a failed one")
  func continuesAfterFailure() async {
    let api = ScriptedRuntimeAPI(events: [.event([0]), .event([1])])
    _ = await function.run(against: api) { _, payload in
      if payload == [0] { throw SampleFailure() }
      return payload
    }
    #expect(api.posts.map(\.operation) == ["error", "response"])
  }

  @Test("logs a refused answer and goes on", arguments: [400, 403, 413])
  func refusedAnswer(status: Int) async throws {
    let api = ScriptedRuntimeAPI(events: [.event(), .event()]) { _ in
      .answer(status: status, headers: [:], body: [])
    }
    let ended = await function.run(against: api) { _, _ in [] }
    #expect(api.posts.count == 2)
    let line = try #require(ended.lines.object(withMessage: "The Runtime API refused the answer"))
    #expect(line["status"] as? Int == status)
  }

  @Test("logs one line for an invocation, even at the highest level", arguments: ["TRACE", "FATAL"])
  func oneLine(level: String) async throws {
    var function = function
    function.environment["AWS_LAMBDA_LOG_LEVEL"] = level
    let api = ScriptedRuntimeAPI(events: [.event(), .event()])
    let ended = await function.run(against: api) { _, _ in [] }
    let finished = ended.lines.objects.filter { $0["message"] as? String == "Invocation finished" }
    #expect(finished.count == 2)
  }

  @Test("marks the first invocation of the process as a cold start")
  func coldStart() async {
    let api = ScriptedRuntimeAPI(events: [.event(), .event()])
    let ended = await function.run(against: api) { _, _ in [] }
    #expect(ended.lines.objects.compactMap { $0["cold_start"] as? Bool } == [true, false])
  }

  @Test("describes the invocation in each line with the key names of Powertools")
  func lineKeys() async throws {
    let api = ScriptedRuntimeAPI(events: [.event()])
    let ended = await function.run(against: api) { context, _ in
      context.correlate(with: "execution-7")
      context.logger.log(.info, "Step done", ["pages": 3])
      return []
    }
    let line = try #require(ended.lines.object(withMessage: "Step done"))
    #expect(line["service"] as? String == "samples")
    #expect(line["function_name"] as? String == "sample")
    #expect(line["function_memory_size"] as? String == "256")
    #expect(line["function_arn"] as? String == "arn:aws:lambda:us-east-1:000000000000:function:sample:live")
    #expect(line["function_request_id"] as? String == "request-1")
    #expect(line["xray_trace_id"] as? String == "1-65f0-abc")
    #expect(line["correlation_id"] as? String == "execution-7")
    #expect(line["pages"] as? Int == 3)
    #expect(
      ended.lines.object(withMessage: "Invocation finished")?["correlation_id"] as? String == "execution-7")
  }
}
