/// Why the Runtime API can no longer be used. Each of them ends the process.
enum RuntimeAPIFailure: Error, Equatable {
  /// The exchange itself failed.
  case transport(HTTPFailure)
  /// The API answered 5xx: the environment is broken and the runtime has to exit promptly.
  case broken(status: Int)
  /// `next` answered with something that is no invocation.
  case noInvocation(status: Int)
  /// An invocation came without the header that is needed to answer it.
  case missingRequestID
}
