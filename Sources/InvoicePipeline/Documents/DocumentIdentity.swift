public import FoundationEssentials

/// Lower-case hex SHA-256 of bytes. Given from outside, so that this module needs no cryptography.
public typealias SHA256Hex = @Sendable (_ bytes: Data) -> String

/// The identity of one version of one file: the same name with other bytes is another document, and so is
/// the same file under another name.
public enum DocumentIdentity {
  /// 64 characters: SHA-256 of `bucket \n key \n version \n contentHash` in UTF-8.
  public static func documentID(
    bucket: String, key: String, version: String, contentHash: String, sha256: SHA256Hex
  ) -> String {
    sha256(Data("\(bucket)\n\(key)\n\(version)\n\(contentHash)".utf8))
  }

  /// Stands for the bytes of a file that is too large to be read.
  public static func contentHash(ofUnread facts: FileFacts, sha256: SHA256Hex) -> String {
    sha256(Data("\(facts.entityTag)\n\(facts.size)".utf8))
  }
}
