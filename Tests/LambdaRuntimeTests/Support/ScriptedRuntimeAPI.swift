import Foundation
import Glibc
import Synchronization

/// A Runtime API that plays the script of one test on a free port of loopback.
///
/// Each `GET next` takes the next reply of `events`; when they are used up the answer is 500, which ends the
/// loop under test. Each POST is answered by `onPost`. All requests are kept in their order.
final class ScriptedRuntimeAPI: Sendable {
  struct Request: Sendable {
    let method: String
    let path: String
    let headers: [String: String]
    let body: [UInt8]

    /// `response`, `error`, `init/error` or `next`.
    var operation: String {
      path.hasSuffix("init/error") ? "init/error" : String(path.split(separator: "/").last ?? "")
    }
  }

  enum Reply: Sendable {
    case answer(status: Int, headers: [String: String], body: [UInt8])
    /// Bytes as they are; the connection stays open.
    case raw([UInt8])
    /// Bytes as they are, then the end of the connection; the server lives on.
    case rawThenHangUp([UInt8])
    /// The server is gone, in the middle of the exchange.
    case die
  }

  private struct State {
    var events: [Reply]
    var requests: [Request] = []
    var connections = 0
  }

  let port: UInt16
  private let listener: Int32
  private let state: Mutex<State>
  private let onPost: @Sendable (Request) -> Reply

  init(events: [Reply], onPost: @escaping @Sendable (Request) -> Reply = { _ in .accepted }) {
    state = Mutex(State(events: events))
    self.onPost = onPost
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    port = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        _ = bind(descriptor, generic, length)
        _ = listen(descriptor, 8)
        _ = getsockname(descriptor, generic, &length)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    Thread.detachNewThread { [self] in acceptConnections() }
  }

  var requests: [Request] { state.withLock { $0.requests } }
  var posts: [Request] { requests.filter { $0.method == "POST" } }
  var connections: Int { state.withLock { $0.connections } }

  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
  }

  private func acceptConnections() {
    defer { close(listener) }
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      state.withLock { $0.connections += 1 }
      let lives = serve(connection)
      close(connection)
      if !lives { return }
    }
  }

  /// Returns false when the server is to die.
  private func serve(_ connection: Int32) -> Bool {
    while let request = readRequest(connection) {
      switch reply(to: request) {
      case .answer(let status, let headers, let body):
        var head = "HTTP/1.1 \(status) Scripted\r\nContent-Length: \(body.count)\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        write(Array((head + "\r\n").utf8) + body, to: connection)
      case .raw(let bytes): write(bytes, to: connection)
      case .rawThenHangUp(let bytes):
        write(bytes, to: connection)
        return true
      case .die:
        stop()  // First, so that the other side cannot still connect when it sees the end.
        return false
      }
    }
    return true
  }

  private func reply(to request: Request) -> Reply {
    let next = state.withLock { state -> Reply? in
      state.requests.append(request)
      guard request.method == "GET" else { return nil }
      return state.events.isEmpty ? .answer(status: 500, headers: [:], body: []) : state.events.removeFirst()
    }
    return next ?? onPost(request)
  }

  private func readRequest(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    let blank = Array("\r\n\r\n".utf8)
    var headEnd: Int?
    while headEnd == nil {
      guard receive(from: connection, into: &bytes) else { return nil }
      headEnd = bytes.firstRange(of: blank)?.upperBound
    }
    guard let headEnd else { return nil }
    let lines = String(decoding: bytes[..<(headEnd - 4)], as: UTF8.self).components(separatedBy: "\r\n")
    let parts = lines[0].split(separator: " ").map(String.init)
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      headers[pair[0].lowercased()] = pair.count > 1 ? pair[1] : ""
    }
    let length = Int(headers["content-length"] ?? "0") ?? 0
    while bytes.count < headEnd + length {
      guard receive(from: connection, into: &bytes) else { return nil }
    }
    return Request(
      method: parts[0], path: parts[1], headers: headers, body: Array(bytes[headEnd..<headEnd + length]))
  }

  private func receive(from connection: Int32, into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    let count = recv(connection, &buffer, buffer.count, 0)
    if count > 0 { bytes += buffer[..<count] }
    return count > 0
  }

  private func write(_ bytes: [UInt8], to connection: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}

extension ScriptedRuntimeAPI.Reply {
  static let accepted = Self.answer(status: 202, headers: [:], body: [])

  /// An invocation with all headers that Lambda sends; `headers` replaces some, an empty value takes one away.
  static func event(
    _ body: [UInt8] = Array("{}".utf8), requestID: String = "request-1", headers: [String: String] = [:]
  ) -> Self {
    var all = Self.headers(requestID: requestID)
    all.merge(headers) { _, replacement in replacement }
    return .answer(status: 200, headers: all.filter { !$0.value.isEmpty }, body: body)
  }

  static func headers(requestID: String) -> [String: String] {
    [
      "Lambda-Runtime-Aws-Request-Id": requestID,
      "Lambda-Runtime-Deadline-Ms": "\(Int64(Date().timeIntervalSince1970 * 1000) + 60_000)",
      "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:000000000000:function:sample:live",
      "Lambda-Runtime-Trace-Id": "Root=1-65f0-abc;Parent=53995c3f42cd8ad8;Sampled=1",
    ]
  }
}
