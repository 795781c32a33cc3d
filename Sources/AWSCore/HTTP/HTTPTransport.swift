/// Carries one request to a server and its answer back. It neither signs nor retries.
public protocol HTTPTransport: Sendable {
  /// Sends the request once. An answer of any status is an answer, redirects are not followed.
  ///
  /// - Parameters:
  ///   - timeout: from the call to the last byte of the answer.
  ///   - maximumResponseBytes: a longer body is not read to its end.
  /// - Throws: `TransportFailure`, or `CancellationError` when the task was cancelled.
  func send(
    _ request: HTTPRequest, timeout: Duration, maximumResponseBytes: Int
  ) async throws -> HTTPResponse
}
