/// A request whose body has a known length.
struct HTTPRequest {
  enum Method: String {
    case get = "GET"
    case post = "POST"
  }

  let method: Method
  let path: String
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// Head and body as they go over the wire to `host`.
  func bytes(host: String) -> [UInt8] {
    var head = "\(method.rawValue) \(path) HTTP/1.1\r\nHost: \(host)\r\n"
    for header in headers {
      head += "\(header.name): \(header.value)\r\n"
    }
    if method == .post {
      head += "Content-Length: \(body.count)\r\n"
    }
    return Array((head + "\r\n").utf8) + body
  }
}
