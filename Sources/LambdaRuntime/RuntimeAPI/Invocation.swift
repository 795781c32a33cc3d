/// One event for the function with what came in the headers of `next`.
struct Invocation {
  let requestID: String
  let functionARN: String
  /// Milliseconds since 1970 at which Lambda ends the invocation; nil when absent or not a number.
  let deadlineMilliseconds: Int64?
  /// The whole X-Ray header (`Root=…;Parent=…;Sampled=…`), when tracing is on.
  let traceHeader: String?
  let payload: [UInt8]

  init(_ response: HTTPResponse) throws(RuntimeAPIFailure) {
    guard let requestID = response.header("Lambda-Runtime-Aws-Request-Id") else {
      throw .missingRequestID
    }
    self.requestID = requestID
    functionARN = response.header("Lambda-Runtime-Invoked-Function-Arn") ?? ""
    deadlineMilliseconds = response.header("Lambda-Runtime-Deadline-Ms").flatMap { Int64($0) }
    traceHeader = response.header("Lambda-Runtime-Trace-Id")
    payload = response.body
  }
}
