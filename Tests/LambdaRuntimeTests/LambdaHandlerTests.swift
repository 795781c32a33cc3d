import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Handler of JSON values")
struct LambdaHandlerTests {
  struct Request: Decodable, Sendable {
    struct Document: Decodable, Sendable { let pages: Int }
    let executionID: String?
    let document: Document
  }

  struct Response: Encodable, Sendable {
    let next: Int
    let link: String
  }

  let handler = LambdaHandler.json(correlationID: \Request.executionID) { _, request in
    Response(next: request.document.pages + 1, link: "a/b")
  }

  @Test("decodes the payload and encodes the answer")
  func roundTrip() async throws {
    let answer = try await handler.body(context(), Array(#"{"document":{"pages":2}}"#.utf8))
    #expect(String(decoding: answer, as: UTF8.self) == #"{"link":"a/b","next":3}"#)
  }

  @Test("takes the correlation ID from the payload")
  func correlation() async throws {
    let context = context()
    _ = try await handler.body(context, Array(#"{"executionID":"e-1","document":{"pages":2}}"#.utf8))
    #expect(context.logger.correlationID.value == "e-1")
  }

  @Test(
    "names the path of a mistake in the payload and no value",
    arguments: [
      (#"{"document":{"pages":"secret"}}"#, "document.pages"), (#"{"document":{}}"#, "document.pages"),
      (#"{"document":null}"#, "document"), ("secret", ""),
    ])
  func malformedPayload(payload: String, path: String) async {
    await #expect(throws: RuntimeFailure.malformedEvent(path: path)) {
      try await handler.body(context(), Array(payload.utf8))
    }
  }

  private func context() -> InvocationContext {
    let lines = RecordedLines()
    return InvocationContext(
      requestID: "r", functionARN: "arn", deadline: .now + .seconds(60), traceHeader: nil,
      logger: JSONLogger(level: .info, standing: [:], now: { Date() }, output: lines.output),
      metrics: MetricsWriter(namespace: "N", service: "s", now: { Date() }, output: lines.output))
  }
}
