/// Reads HTTP/1.1 answers (RFC 9112) from a stream of bytes, one after another on a kept connection.
///
/// Bodies may be sized by Content-Length, chunked, or end with the connection.
struct HTTPResponseReader {
  /// Far above the 6 MB of a Lambda event; a guard against a length that would exhaust the memory.
  static let maximumBodyBytes = 64 << 20
  private static let maximumLineBytes = 64 << 10
  private static let chunkOfReading = 64 << 10

  private let receive: (_ atMost: Int) throws(HTTPFailure) -> [UInt8]
  private var buffer: [UInt8] = []
  private var position = 0

  /// Whether the last answer allows another request on the same connection.
  private(set) var keepsConnection = true

  /// `receive` waits for at most so many bytes and returns none at the end of the stream.
  init(receive: @escaping (_ atMost: Int) throws(HTTPFailure) -> [UInt8]) {
    self.receive = receive
  }

  /// Waits for the next answer and reads all of it. Interim answers (1xx) are skipped.
  mutating func next() throws(HTTPFailure) -> HTTPResponse {
    while true {
      if position == buffer.count, try !fill() { throw .closedBeforeAnswer }
      let status = try statusLine()
      let headers = try headerLines()
      if (100..<200).contains(status) { continue }
      if headers["connection"]?.lowercased() == "close" { keepsConnection = false }
      let body = try body(status: status, headers: headers)
      return HTTPResponse(status: status, headers: headers, body: body)
    }
  }

  private mutating func statusLine() throws(HTTPFailure) -> Int {
    let parts = try line().split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0] == "HTTP/1.1" || parts[0] == "HTTP/1.0",
      parts[1].utf8.count == 3, let status = Int(parts[1]), status >= 100
    else { throw .malformedAnswer }
    if parts[0] == "HTTP/1.0" { keepsConnection = false }
    return status
  }

  private mutating func headerLines() throws(HTTPFailure) -> [String: String] {
    var headers: [String: String] = [:]
    while true {
      let line = try line()
      if line.isEmpty { return headers }
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { throw .malformedAnswer }
      let name = line[..<colon].lowercased()
      let value = String(line[line.index(after: colon)...].trimmed)
      guard !name.contains(" ") else { throw .malformedAnswer }
      if name == "content-length", let earlier = headers[name], earlier != value { throw .malformedAnswer }
      headers[name] = value
    }
  }

  private mutating func body(status: Int, headers: [String: String]) throws(HTTPFailure) -> [UInt8] {
    if status == 204 || status == 304 { return [] }
    if let coding = headers["transfer-encoding"] {
      guard coding.lowercased() == "chunked" else { throw .malformedAnswer }
      return try chunks()
    }
    if let length = headers["content-length"] {
      guard let count = Self.length(length, radix: 10) else { throw .malformedAnswer }
      return try bytes(count)
    }
    keepsConnection = false
    return try rest()
  }

  private mutating func chunks() throws(HTTPFailure) -> [UInt8] {
    var body: [UInt8] = []
    while true {
      let size = try line().prefix { $0 != ";" }
      guard let count = Self.length(size.trimmed, radix: 16),
        body.count + count <= Self.maximumBodyBytes
      else { throw .malformedAnswer }
      if count == 0 {
        while try !line().isEmpty {}  // trailers
        return body
      }
      body += try bytes(count)
      guard try line().isEmpty else { throw .malformedAnswer }
    }
  }

  /// `Int` alone would accept a sign.
  private static func length(_ text: some StringProtocol, radix: Int) -> Int? {
    guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let count = Int(text, radix: radix), count <= maximumBodyBytes
    else { return nil }
    return count
  }

  /// The text up to the next line feed, without it and without a carriage return before it.
  private mutating func line() throws(HTTPFailure) -> String {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        var line = buffer[position..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        position = end + 1
        guard let text = String(validating: line, as: UTF8.self) else { throw .malformedAnswer }
        return text
      }
      let pending = buffer.count - position
      guard pending <= Self.maximumLineBytes else { throw .malformedAnswer }
      guard try fill() else { throw .interrupted }
      searched = position + pending
    }
  }

  private mutating func bytes(_ count: Int) throws(HTTPFailure) -> [UInt8] {
    while buffer.count - position < count {
      guard try fill() else { throw .interrupted }
    }
    defer { position += count }
    return Array(buffer[position..<position + count])
  }

  private mutating func rest() throws(HTTPFailure) -> [UInt8] {
    while try fill() {
      guard buffer.count - position <= Self.maximumBodyBytes else { throw .malformedAnswer }
    }
    return try bytes(buffer.count - position)
  }

  /// Receives more; false at the end of the stream. What has been read already is dropped first.
  private mutating func fill() throws(HTTPFailure) -> Bool {
    if position > 0 {
      buffer.removeSubrange(..<position)
      position = 0
    }
    let received = try receive(Self.chunkOfReading)
    buffer += received
    return !received.isEmpty
  }
}

extension StringProtocol {
  /// Without spaces and tabs at either end.
  fileprivate var trimmed: SubSequence {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
