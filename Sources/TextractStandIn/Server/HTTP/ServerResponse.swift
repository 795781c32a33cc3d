/// One answer, complete in memory.
struct ServerResponse: Sendable {
  let status: Int
  let contentType: String
  let body: [UInt8]
  /// Under which the log knows the request.
  let requestID: String
}
