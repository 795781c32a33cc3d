import CZlib

/// Decompresses a zlib stream (RFC 1950, RFC 1951), as PDF's `FlateDecode` uses it.
///
/// The checksum at the end is not looked at: a reader of damaged files wants what is there.
enum Inflate {
  /// - Parameter limit: the most bytes to make, against streams that grow without end.
  /// - Returns: nothing when the stream is damaged or makes more than `limit`.
  static func zlib(_ input: [UInt8], limit: Int) -> [UInt8]? {
    guard input.count > header, input[0] & 0x0F == 8, input[1] & 0x20 == 0 else { return nil }
    var input = input
    return input.withUnsafeMutableBufferPointer { input in
      var stream = z_stream()
      stream.next_in = input.baseAddress?.advanced(by: header)
      stream.avail_in = UInt32(clamping: input.count - header)
      return withUnsafeMutablePointer(to: &stream) { blocks($0, limit: limit) }
    }
  }

  /// The stream stays where it is: zlib remembers its address.
  private static func blocks(_ stream: UnsafeMutablePointer<z_stream>, limit: Int) -> [UInt8]? {
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, withoutHeader, zlibVersion(), size) == Z_OK else { return nil }
    defer { inflateEnd(stream) }
    var output: [UInt8] = []
    var status = Z_OK
    while status == Z_OK, output.count <= limit {
      // One byte over the limit is enough to know.
      let room = min(chunk, limit - output.count + 1)
      output += [UInt8](unsafeUninitializedCapacity: room) { part, count in
        stream.pointee.next_out = part.baseAddress
        stream.pointee.avail_out = UInt32(room)
        status = inflate(stream, Z_NO_FLUSH)
        count = room - Int(stream.pointee.avail_out)
      }
    }
    return status == Z_STREAM_END && output.count <= limit ? output : nil
  }

  /// Bytes of the header of RFC 1950.
  private static let header = 2
  /// To zlib: blocks of RFC 1951 with nothing around them, in a window of 32 KB.
  private static let withoutHeader: Int32 = -15
  /// Bytes that are made at a time.
  private static let chunk = 65_536
}
