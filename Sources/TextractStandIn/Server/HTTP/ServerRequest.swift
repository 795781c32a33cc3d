/// One request, complete in memory.
struct ServerRequest: Sendable {
  let method: String
  /// Without the query.
  let path: String
  /// Names in lower case.
  let headers: [String: String]
  /// `nil` when it is longer than the server accepts.
  let body: [UInt8]?
}
