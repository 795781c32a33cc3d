/// Where an HTTP server listens: `host:port`, as in `AWS_LAMBDA_RUNTIME_API`.
struct Endpoint: Equatable {
  let host: String
  let port: UInt16

  /// Returns nil when the text is not `host:port` with a port from 1 to 65535.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let port = UInt16(parts[1]), port > 0 else { return nil }
    host = String(parts[0])
    self.port = port
  }
}
