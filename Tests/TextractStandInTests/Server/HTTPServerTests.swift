import AWSCore
import AWSServices
import Foundation
import Testing

@testable import TextractStandIn

/// The server with the product's own client.
@Suite struct HTTPServerTests {
  @Test func answersTheClientOfTheProduct() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    try await withServer(test) { textract, _ in
      let error = await #expect(throws: AWSError.self) {
        try await textract.analyzeExpense(
          .init(document: .init(s3Object: .init(bucket: "raw", name: "a.pdf"))))
      }
      #expect(error?.code == "UnsupportedDocumentException")
      #expect(error?.requestID == "id-1")
      let jobID = try #require(try await textract.startExpenseAnalysis(.job("a.pdf")).jobID)
      await test.channel.wait(for: 1)
      let answer = try await textract.getExpenseAnalysis(.init(jobID: jobID)).value()
      #expect(answer.expenseDocuments?.count == 2)
    }
  }

  @Test func takesTheLargestDocumentAndRefusesALongerBody() async throws {
    try await withServer(StandInUnderTest()) { textract, _ in
      var bytes = Array("%PDF-1".utf8)
      bytes += [UInt8](repeating: 0, count: 10 * 1024 * 1024 - bytes.count)
      let answer = try await textract.analyzeExpense(.init(document: .init(bytes: bytes)))
      #expect(try answer.value().documentMetadata?.pages == 1)
      bytes += [UInt8](repeating: 0, count: 100_000)
      let error = await #expect(throws: AWSError.self) {
        try await textract.analyzeExpense(.init(document: .init(bytes: bytes)))
      }
      #expect(error?.code == "DocumentTooLargeException")
    }
  }

  @Test func ignoresTheQueryAndKeepsTheConnection() async throws {
    try await withServer(StandInUnderTest()) { _, send in
      for _ in 1...3 {
        let response = try await send(.get, "/health", [.init("a", "b")])
        #expect(response.status == 200)
        #expect(response.headers["content-type"] == "application/x-amz-json-1.1")
        #expect(response.headers["connection"] == nil)
      }
    }
  }

  @Test func cancelsTheAnswerWhenTheClientHasGone() async throws {
    let (cancellations, cancelled) = AsyncStream.makeStream(of: Void.self)
    let answer: @Sendable (ServerRequest) async -> ServerResponse = { _ in
      await withTaskCancellationHandler {
        while !Task.isCancelled { await Task.yield() }
      } onCancel: {
        cancelled.yield()
      }
      return ServerResponse(status: 200, contentType: "text/plain", body: [], requestID: "")
    }
    try await withServer(answer) { port in
      await #expect(throws: TransportFailure.timedOut) {
        try await AsyncHTTPTransport().send(
          HTTPRequest(method: .get, endpoint: Endpoint(scheme: "http", host: "127.0.0.1", port: port)),
          timeout: .milliseconds(200), maximumResponseBytes: 100)
      }
      #expect(await cancellations.first { _ in true } != nil)
    }
  }

  private typealias Send = (HTTPRequest.Method, String, [HTTPRequest.QueryItem]) async throws -> HTTPResponse

  private func withServer(
    _ test: StandInUnderTest, _ body: (Textract, Send) async throws -> Void
  ) async throws {
    try await withServer(test.standIn.answer) { port in
      let transport = AsyncHTTPTransport()
      let client = AWSClient(
        region: "us-east-1", credentials: AWSCredentials(accessKeyID: "test", secretAccessKey: "test"),
        endpoints: EndpointResolver(environment: ["AWS_ENDPOINT_URL": "http://127.0.0.1:\(port)"]),
        transport: transport, now: { Date() }, sleep: { _ in }, random: { 0 })
      try await body(Textract(client: client)) { method, path, query in
        try await transport.send(
          HTTPRequest(
            method: method, endpoint: Endpoint(scheme: "http", host: "127.0.0.1", port: port), path: path,
            query: query), timeout: .seconds(10), maximumResponseBytes: 10_000)
      }
    }
  }

  private func withServer(
    _ answer: @escaping @Sendable (ServerRequest) async -> ServerResponse, _ body: (Int) async throws -> Void
  ) async throws {
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let server = Task {
      try await HTTPServer(maximumBodyBytes: StandIn.maximumBodyBytes, answer: answer)
        .run(host: "127.0.0.1", port: 0) { listening.yield($0) }
    }
    defer { server.cancel() }
    try await body(try #require(await ports.first { _ in true }))
  }
}
