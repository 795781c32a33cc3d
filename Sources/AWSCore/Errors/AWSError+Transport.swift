extension AWSError {
  /// There was no answer. All but a wrong request and a too large answer are worth another attempt.
  init(_ failure: TransportFailure, operation: String) {
    let (code, nature): (String, ErrorNature) =
      switch failure {
      case .notConnected: (Self.notConnectedCode, .transient)
      case .timedOut: (Self.timedOutCode, .transient)
      case .connectionLost: (Self.connectionLostCode, .transient)
      case .responseTooLarge: (Self.responseTooLargeCode, .permanent)
      case .invalidRequest: (Self.invalidRequestCode, .permanent)
      }
    self.init(origin: .network, code: code, nature: nature, operation: operation)
  }
}
