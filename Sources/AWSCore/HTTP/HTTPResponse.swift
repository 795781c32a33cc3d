/// One HTTP answer, complete in memory.
public struct HTTPResponse: Sendable, Equatable {
  public var status: Int
  /// Names in lower case; values of a repeated name are joined with a comma.
  public var headers: [String: String]
  public var body: [UInt8]

  public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  public var isSuccess: Bool { (200..<300).contains(status) }

  /// The id under which AWS finds this call in its own logs.
  public var requestID: String? { headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] }
}
