import FoundationEssentials

/// Where a service listens: scheme, host, port and, rarely, a path that all requests begin with.
public struct Endpoint: Sendable, Hashable {
  public let scheme: String
  /// An IPv6 address keeps its brackets.
  public let host: String
  /// Absent when it is the scheme's own.
  public let port: Int?
  /// Empty, or begins with a slash and ends without one.
  public let basePath: String

  public init(scheme: String = "https", host: String, port: Int? = nil, basePath: String = "") {
    self.scheme = scheme
    self.host = host
    let usual = scheme == "https" ? 443 : 80
    self.port = port == usual ? nil : port
    self.basePath = basePath
  }

  /// Reads an absolute `http` or `https` URL without query; `nil` for anything else.
  public init?(url: String) {
    guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(),
      scheme == "http" || scheme == "https", let host = parts.percentEncodedHost, !host.isEmpty,
      parts.query == nil, parts.fragment == nil, parts.user == nil,
      parts.port.map({ (1...65_535).contains($0) }) ?? true
    else { return nil }
    var path = parts.percentEncodedPath
    while path.hasSuffix("/") { path.removeLast() }
    self.init(scheme: scheme, host: host, port: parts.port, basePath: path)
  }

  /// Scheme, host and port, without a path.
  public var origin: String { "\(scheme)://\(hostHeader)" }

  /// What the `host` header says: the port only if it is not the scheme's own.
  public var hostHeader: String { port.map { "\(host):\($0)" } ?? host }

  /// The same place under a longer name, such as `bucket.s3.eu-central-1.amazonaws.com`.
  public func withHostPrefix(_ prefix: String) -> Endpoint {
    Endpoint(scheme: scheme, host: "\(prefix).\(host)", port: port, basePath: basePath)
  }
}
