import AWSCore
import AWSServices
import Foundation

/// Answers the requests of a Textract client in turn, and remembers them.
actor ScriptedAnswers: HTTPTransport {
  private var script: [(status: Int, body: String)]
  private(set) var requests: [String] = []

  init(_ script: (status: Int, body: String)...) { self.init(script) }

  init(_ script: [(status: Int, body: String)]) { self.script = script }

  func send(
    _ request: HTTPRequest, timeout: Duration, maximumResponseBytes: Int
  ) async throws -> HTTPResponse {
    requests.append(String(decoding: request.body, as: UTF8.self))
    guard !script.isEmpty else { throw TransportFailure.notConnected }
    let answer = script.removeFirst()
    return HTTPResponse(status: answer.status, body: Array(answer.body.utf8))
  }

  nonisolated var textract: Textract { Textract(client: client) }

  nonisolated var client: AWSClient {
    AWSClient(
      region: "eu-central-1", credentials: AWSCredentials(accessKeyID: "A", secretAccessKey: "s"),
      endpoints: EndpointResolver(environment: [:]), transport: self,
      retry: RetryPolicy(maximumAttempts: 1), now: { Date(timeIntervalSince1970: 1_795_273_445) },
      sleep: { _ in }, random: { 0 })
  }
}
