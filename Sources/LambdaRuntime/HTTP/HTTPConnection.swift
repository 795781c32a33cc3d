/// A blocking HTTP/1.1 client for one server, in plain text, that keeps its connection.
///
/// Every call blocks the calling thread until the answer is complete. Not for use from several threads.
final class HTTPConnection {
  private struct Open {
    let socket: Socket
    var reader: HTTPResponseReader
  }

  private let endpoint: Endpoint
  private var open: Open?

  init(to endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  /// Sends a request and waits for the whole answer.
  ///
  /// A kept connection may have been closed by the server in the meantime. So a request that found it closed
  /// before any byte of an answer is sent once more over a new one: use this for requests that may arrive twice.
  func send(_ request: HTTPRequest) throws(HTTPFailure) -> HTTPResponse {
    let bytes = request.bytes(host: "\(endpoint.host):\(endpoint.port)")
    if let kept = open {
      do throws(HTTPFailure) {
        return try exchange(bytes, over: kept)
      } catch .closedBeforeAnswer {
        // Falls through to a new connection.
      }
    }
    let socket = try Socket(connectingTo: endpoint)
    let reader = HTTPResponseReader { limit throws(HTTPFailure) in try socket.receive(atMost: limit) }
    return try exchange(bytes, over: Open(socket: socket, reader: reader))
  }

  private func exchange(_ bytes: [UInt8], over connection: Open) throws(HTTPFailure) -> HTTPResponse {
    var connection = connection
    open = nil
    do throws(HTTPFailure) {
      try connection.socket.send(bytes)
    } catch {
      throw .closedBeforeAnswer
    }
    let response = try connection.reader.next()
    if connection.reader.keepsConnection { open = connection }
    return response
  }
}
