/// One operation of one service, before it knows its endpoint and its signature.
public struct AWSCall: Sendable {
  public var service: AWSService
  /// As AWS names it, such as `PutItem`.
  public var operation: String
  public var method: HTTPRequest.Method
  /// Set in front of the host name, such as a bucket; absent for most.
  public var hostPrefix: String?
  /// Percent-encoded.
  public var path: String
  public var query: [HTTPRequest.QueryItem]
  public var headers: [String: String]
  public var body: [UInt8]
  public var errorFormat: ErrorFormat
  /// Of a success; an error may be longer.
  public var maximumResponseBytes: Int
  /// For one attempt, from its beginning to the last byte of the answer; less if the deadline is nearer.
  public var attemptTimeout: Duration
  /// Whether it may be sent again when its answer was lost, so that the service may have acted on it already.
  public var isRepeatable: Bool

  public init(
    service: AWSService, operation: String, method: HTTPRequest.Method = .post, hostPrefix: String? = nil,
    path: String = "/", query: [HTTPRequest.QueryItem] = [], headers: [String: String] = [:],
    body: [UInt8] = [], errorFormat: ErrorFormat, maximumResponseBytes: Int = 16 << 20,
    attemptTimeout: Duration = .seconds(10), isRepeatable: Bool = true
  ) {
    self.service = service
    self.operation = operation
    self.method = method
    self.hostPrefix = hostPrefix
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.errorFormat = errorFormat
    self.maximumResponseBytes = maximumResponseBytes
    self.attemptTimeout = attemptTimeout
    self.isRepeatable = isRepeatable
  }

  /// Service and operation for errors and logs.
  public var name: String { "\(service.id).\(operation)" }
}
