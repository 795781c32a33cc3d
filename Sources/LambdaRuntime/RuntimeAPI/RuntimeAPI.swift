/// The Lambda Runtime API of version 2018-06-01
/// (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html).
///
/// Every call blocks the calling thread. Answers are keyed by the request's ID, so that one that is sent twice,
/// over a connection that broke, does no harm.
struct RuntimeAPI {
  /// What became of an answer.
  enum Delivery: Equatable {
    case accepted
    /// The API refused it with this status (400: malformed; 403: the invocation is over; 413: too large).
    case refused(status: Int)
  }

  /// Lambda's limit for the payload of a synchronous answer: 6 MB.
  static let maximumResponseBytes = 6 << 20

  private let connection: HTTPConnection

  init(connection: HTTPConnection) {
    self.connection = connection
  }

  /// Waits for the next event; the environment may be frozen while it waits.
  func next() throws(RuntimeAPIFailure) -> Invocation {
    let response = try send(HTTPRequest(method: .get, path: Self.path("invocation/next")))
    guard response.status == 200 else { throw .noInvocation(status: response.status) }
    return try Invocation(response)
  }

  func respond(_ body: [UInt8], to requestID: String) throws(RuntimeAPIFailure) -> Delivery {
    try post(body, to: "invocation/\(requestID)/response")
  }

  func fail(_ report: FailureReport, for requestID: String) throws(RuntimeAPIFailure) -> Delivery {
    try post(report, to: "invocation/\(requestID)/error")
  }

  /// Reports that the function could not be set up. The process has to exit afterwards.
  func failInitialization(_ report: FailureReport) throws(RuntimeAPIFailure) -> Delivery {
    try post(report, to: "init/error")
  }

  private func post(_ report: FailureReport, to path: String) throws(RuntimeAPIFailure) -> Delivery {
    try post(
      report.json, to: path,
      headers: [("Lambda-Runtime-Function-Error-Type", report.header)])
  }

  private func post(
    _ body: [UInt8], to path: String, headers: [(name: String, value: String)] = []
  ) throws(RuntimeAPIFailure) -> Delivery {
    let response = try send(
      HTTPRequest(
        method: .post, path: Self.path(path),
        headers: [("Content-Type", "application/json")] + headers, body: body))
    return (200..<300).contains(response.status) ? .accepted : .refused(status: response.status)
  }

  private func send(_ request: HTTPRequest) throws(RuntimeAPIFailure) -> HTTPResponse {
    let response: HTTPResponse
    do throws(HTTPFailure) {
      response = try connection.send(request)
    } catch {
      throw .transport(error)
    }
    guard response.status < 500 else { throw .broken(status: response.status) }
    return response
  }

  private static func path(_ operation: String) -> String {
    "/2018-06-01/runtime/\(operation)"
  }
}
