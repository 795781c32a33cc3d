/// A whole HTTP answer, its body already free of any transfer coding.
struct HTTPResponse {
  let status: Int
  private let headers: [String: String]
  let body: [UInt8]

  /// `headers` has lower-case names.
  init(status: Int, headers: [String: String], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The value of a header, whose name is compared without regard to case; nil when absent or empty.
  func header(_ name: String) -> String? {
    guard let value = headers[name.lowercased()], !value.isEmpty else { return nil }
    return value
  }
}
