/// One HTTP request, complete in memory.
public struct HTTPRequest: Sendable, Equatable {
  public enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case put = "PUT"
    case post = "POST"
    case delete = "DELETE"
  }

  /// A name and a value as they are, not encoded.
  public struct QueryItem: Sendable, Equatable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public var method: Method
  public var endpoint: Endpoint
  /// Percent-encoded, exactly as it goes over the wire; begins with a slash.
  public var path: String
  public var query: [QueryItem]
  /// Names in lower case.
  public var headers: [String: String]
  public var body: [UInt8]

  public init(
    method: Method, endpoint: Endpoint, path: String = "/", query: [QueryItem] = [],
    headers: [String: String] = [:], body: [UInt8] = []
  ) {
    self.method = method
    self.endpoint = endpoint
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// The address with path and query, encoded.
  public var url: String {
    let pairs = query.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
    return endpoint.origin + path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }
}
