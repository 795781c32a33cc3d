import AWSCore

/// Answers the requests in turn as it was told, and remembers them.
actor ScriptedTransport: HTTPTransport {
  private var script: [Result<HTTPResponse, any Error>]
  private(set) var requests: [HTTPRequest] = []
  private(set) var timeouts: [Duration] = []

  init(_ script: Result<HTTPResponse, any Error>...) {
    self.script = script
  }

  func send(
    _ request: HTTPRequest, timeout: Duration, maximumResponseBytes: Int
  ) async throws -> HTTPResponse {
    requests.append(request)
    timeouts.append(timeout)
    guard !script.isEmpty else { throw TransportFailure.notConnected }
    return try script.removeFirst().get()
  }
}

extension Result<HTTPResponse, any Error> {
  static func answer(_ status: Int, _ body: String = "", headers: [String: String] = [:]) -> Self {
    .success(HTTPResponse(status: status, headers: headers, body: Array(body.utf8)))
  }
}
