/// A Business Identifier Code by its form (ISO 9362): four letters, a country, two or five more characters.
public struct BIC: Sendable, Hashable {
  /// Upper case, 8 or 11 characters.
  public let rawValue: String

  public init?(_ text: String) {
    let compact = text.filter { !$0.isWhitespace }.uppercased()
    let bytes = Array(compact.utf8)
    guard bytes.count == 8 || bytes.count == 11, bytes[..<6].allSatisfy({ (65...90).contains($0) }),
      bytes[6...].allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
    else { return nil }
    rawValue = compact
  }
}
