/// Why an exchange with an HTTP server did not end in an answer. Carries nothing that was exchanged.
enum HTTPFailure: Error, Equatable {
  /// No connection could be made.
  case unreachable
  /// The connection ended before the first byte of an answer.
  case closedBeforeAnswer
  /// The connection ended, or failed, in the middle of an answer.
  case interrupted
  /// What came is not HTTP/1.1, or is larger than this client accepts.
  case malformedAnswer
}
