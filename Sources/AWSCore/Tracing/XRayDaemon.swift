import FoundationEssentials
import Glibc

/// The X-Ray daemon beside a function, which takes documents as single datagrams.
/// https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-daemon
///
/// A datagram that does not arrive is lost: a trace is never worth a failed document.
public final class XRayDaemon: TraceSink {
  private let socketDescriptor: Int32

  /// - Parameter address: `AWS_XRAY_DAEMON_ADDRESS`, an IPv4 address with a port, such as `169.254.79.129:2000`.
  /// - Returns: nil when it is no such address.
  public init?(address: String) {
    let parts = address.split(separator: ":")
    guard parts.count == 2, let port = UInt16(parts[1]) else { return nil }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    guard inet_pton(AF_INET, String(parts[0]), &place.sin_addr) == 1 else { return nil }
    let kind = SOCK_DGRAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue
    let descriptor = socket(AF_INET, Int32(kind), 0)
    guard descriptor >= 0 else { return nil }
    let isConnected = withUnsafePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else {
      close(descriptor)
      return nil
    }
    socketDescriptor = descriptor
  }

  deinit { close(socketDescriptor) }

  public func record(_ segment: CallSegment) {
    guard let document = try? JSONEncoder().encode(segment) else { return }
    let datagram = Array(#"{"format":"json","version":1}"#.utf8) + [UInt8(ascii: "\n")] + document
    _ = send(socketDescriptor, datagram, datagram.count, Int32(MSG_NOSIGNAL))
  }
}
