/// Why there is no answer.
public enum TransportFailure: Error, Sendable, Equatable {
  /// No connection: the name is unknown, nothing listens, or the TLS handshake failed. Nothing was sent.
  case notConnected
  /// The time was over before the answer was complete. The server may have acted on the request.
  case timedOut
  /// The connection broke before the answer was complete. The server may have acted on the request.
  case connectionLost
  /// The body is longer than allowed.
  case responseTooLarge(maximumBytes: Int)
  /// The address of the request is not one.
  case invalidRequest
}
