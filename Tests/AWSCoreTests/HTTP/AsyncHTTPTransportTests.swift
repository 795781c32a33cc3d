import AWSCore
import Foundation
import Testing

@Suite struct AsyncHTTPTransportTests {
  @Test func carriesTheRequestAsItIsAndTheAnswerBack() async throws {
    try await withServer(.answer(status: 404, headers: ["X-Amz-Id": "1"], body: "ä")) { server, transport in
      let response = try await transport.send(
        request(server, path: "/a%20b%2Bc/../%E2%82%AC", query: [.init("q", "+ ")]), timeout: .seconds(10),
        maximumResponseBytes: 100)
      #expect(server.requests == ["GET /a%20b%2Bc/../%E2%82%AC?q=%2B%20"])
      #expect(response.status == 404)
      #expect(response.headers["x-amz-id"] == "1")
      #expect(response.body == Array("ä".utf8))
    }
  }

  @Test func doesNotFollowARedirect() async throws {
    try await withServer(.answer(status: 301, headers: ["Location": "/other"])) { server, transport in
      let response = try await transport.send(
        request(server), timeout: .seconds(10), maximumResponseBytes: 100)
      #expect(response.status == 301)
      #expect(server.requests.count == 1)
    }
  }

  @Test func usesAConnectionAgain() async throws {
    try await withServer(.answer(status: 200), .answer(status: 200)) { server, transport in
      for _ in 1...2 {
        _ = try await transport.send(request(server), timeout: .seconds(10), maximumResponseBytes: 100)
      }
      #expect(server.connections == 1)
    }
  }

  @Test func reportsThatNothingListens() async throws {
    let server = try await ScriptedServer.start()
    try await server.stop()
    await #expect(throws: TransportFailure.notConnected) {
      try await AsyncHTTPTransport().send(
        request(server), timeout: .seconds(10), maximumResponseBytes: 100)
    }
  }

  @Test(arguments: [ScriptedServer.Step.silence, .stall(after: "part")])
  func endsWhenTheTimeIsOverEvenInTheMiddleOfTheBody(_ step: ScriptedServer.Step) async throws {
    try await withServer(step) { server, transport in
      await #expect(throws: TransportFailure.timedOut) {
        try await transport.send(request(server), timeout: .milliseconds(200), maximumResponseBytes: 100)
      }
    }
  }

  @Test func endsWhenTheServerFallsSilent() async throws {
    let timeouts = AsyncHTTPTransport.Timeouts(read: .milliseconds(200))
    try await withServer(.stall(after: "part"), timeouts: timeouts) { server, transport in
      await #expect(throws: TransportFailure.timedOut) {
        try await transport.send(request(server), timeout: .seconds(30), maximumResponseBytes: 100)
      }
    }
  }

  @Test(arguments: [ScriptedServer.Step.closeWithoutAnswer, .closeAfter(partOfBody: "part")])
  func reportsALostConnectionInsteadOfAPartOfTheAnswer(_ step: ScriptedServer.Step) async throws {
    try await withServer(step) { server, transport in
      await #expect(throws: TransportFailure.connectionLost) {
        try await transport.send(request(server), timeout: .seconds(10), maximumResponseBytes: 100)
      }
    }
  }

  @Test func refusesABodyThatIsTooLarge() async throws {
    try await withServer(
      .answer(status: 200, body: String(repeating: "x", count: 101)), .answer(status: 200, body: "ok")
    ) { server, transport in
      await #expect(throws: TransportFailure.responseTooLarge(maximumBytes: 100)) {
        try await transport.send(request(server), timeout: .seconds(10), maximumResponseBytes: 100)
      }
      let next = try await transport.send(request(server), timeout: .seconds(10), maximumResponseBytes: 100)
      #expect(next.body == Array("ok".utf8))
    }
  }

  @Test func stopsWhenTheTaskIsCancelled() async throws {
    try await withServer(.silence) { server, transport in
      let request = request(server)
      let task = Task {
        try await transport.send(request, timeout: .seconds(30), maximumResponseBytes: 100)
      }
      while server.requests.isEmpty { await Task.yield() }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test func mayBeDroppedWithOrWithoutAShutdown() async throws {
    let server = try await ScriptedServer.start([.answer(status: 200), .answer(status: 200)])
    for isShutDown in [true, false] {
      let transport = AsyncHTTPTransport()
      _ = try await transport.send(request(server), timeout: .seconds(10), maximumResponseBytes: 100)
      if isShutDown { try await transport.shutdown() }
    }
    try await server.stop()
  }

  private func request(
    _ server: ScriptedServer, path: String = "/", query: [HTTPRequest.QueryItem] = []
  ) -> HTTPRequest {
    HTTPRequest(
      method: .get, endpoint: Endpoint(scheme: "http", host: "127.0.0.1", port: server.port), path: path,
      query: query)
  }

  private func withServer(
    _ script: ScriptedServer.Step..., timeouts: AsyncHTTPTransport.Timeouts = .init(),
    _ body: (ScriptedServer, AsyncHTTPTransport) async throws -> Void
  ) async throws {
    let server = try await ScriptedServer.start(script)
    try await body(server, AsyncHTTPTransport(timeouts: timeouts))
    try await server.stop()
  }
}
