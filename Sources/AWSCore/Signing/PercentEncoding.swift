/// The percent encoding that AWS signs: all but `A-Z a-z 0-9 - . _ ~` is encoded, byte by byte, in upper case.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
public enum PercentEncoding {
  /// Encodes one query name or value, or one path segment: a slash is encoded too.
  public static func encode(_ text: String) -> String {
    encode(text, keepsSlash: false)
  }

  /// Encodes a path and keeps its slashes.
  public static func encodePath(_ path: String) -> String {
    encode(path, keepsSlash: true)
  }

  private static func encode(_ text: String, keepsSlash: Bool) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isUnreserved(byte) || (keepsSlash && byte == UInt8(ascii: "/")) {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.append(digits[Int(byte >> 4)])
        encoded.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default:
      false
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
