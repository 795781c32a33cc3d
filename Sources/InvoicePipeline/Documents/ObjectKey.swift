/// The key of a file in a bucket, taken by bytes. By characters, a name that begins with a combining mark or a variation
/// selector is one with the slash before it, and the key has no such prefix.
struct ObjectKey: Sendable {
  private let bytes: String.UTF8View

  init(_ key: String) { bytes = key.utf8 }

  func begins(with prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }

  var isFolder: Bool { bytes.last == Self.slash }

  /// The last part: what the sender called the file.
  var fileName: String { String(Substring(bytes.split(separator: Self.slash).last ?? bytes[...])) }

  private static let slash = UInt8(ascii: "/")
}
