import Crypto

/// SHA-256 and its keyed form. The one place that touches the crypto library.
public enum SHA256Digest {
  /// 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    Hexadecimal.lowercase(Self.bytes(of: bytes))
  }

  /// 32 bytes.
  public static func bytes(of bytes: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: bytes))
  }

  /// HMAC-SHA256 (RFC 2104), 32 bytes.
  static func authenticationCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
  }
}
