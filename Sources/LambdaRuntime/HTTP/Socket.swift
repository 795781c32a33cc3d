import Glibc

/// A connected TCP socket with blocking calls, closed when released.
final class Socket {
  private let descriptor: Int32

  /// Connects to the first address of the host that accepts.
  ///
  /// Nagle's algorithm is off: a request is one write, and waiting for more would only add its delay.
  init(connectingTo endpoint: Endpoint) throws(HTTPFailure) {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var addresses: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(endpoint.host, String(endpoint.port), &hints, &addresses) == 0 else {
      throw .unreachable
    }
    defer { freeaddrinfo(addresses) }

    var candidate = addresses
    while let address = candidate?.pointee {
      let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
      if descriptor >= 0, connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 {
        var on: Int32 = 1
        setsockopt(
          descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout.size(ofValue: on)))
        self.descriptor = descriptor
        return
      }
      if descriptor >= 0 { close(descriptor) }
      candidate = address.ai_next
    }
    throw .unreachable
  }

  deinit {
    close(descriptor)
  }

  /// Sends all bytes. Throws `interrupted` when the other side is gone.
  func send(_ bytes: [UInt8]) throws(HTTPFailure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        // MSG_NOSIGNAL: a closed connection is an error here, not a SIGPIPE that ends the process.
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        throw .interrupted
      }
    }
  }

  /// Waits for bytes, without limit of time: a frozen Lambda environment may wait for hours.
  ///
  /// Returns at most `limit` bytes; none when the other side has closed. Throws `interrupted` when the
  /// connection failed.
  func receive(atMost limit: Int) throws(HTTPFailure) -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
        count = recv(descriptor, buffer.baseAddress, limit, 0)
        initialized = max(count, 0)
      }
      if count >= 0 { return bytes }
      if errno != EINTR { throw .interrupted }
    }
  }
}
