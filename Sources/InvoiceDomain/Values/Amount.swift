public import FoundationEssentials

/// An exact decimal amount. In JSON it is a string in plain notation (`"1234.50"`), never a float.
public struct Amount: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
  public var decimal: Decimal

  public init(_ decimal: Decimal) { self.decimal = decimal }

  /// Characters of the longest amount, so that products of several stay within what a `Decimal` holds.
  private static let longest = 40

  /// Reads plain notation only: `-?digits(.digits)?`, the whole text, up to 40 characters.
  public init?(plain text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    var digits = 0
    var dots = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "-") where index == 0: continue
      default: return nil
      }
    }
    guard digits > 0, dots <= 1, let decimal = Decimal(string: text) else { return nil }
    self.decimal = decimal
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let amount = Amount(plain: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a plain decimal")
    }
    self = amount
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public static func < (left: Amount, right: Amount) -> Bool { left.decimal < right.decimal }

  /// Plain notation with at least two decimals: `12.3` is written `12.30`.
  public var description: String {
    let text = decimal.description
    guard let dot = text.firstIndex(of: ".") else { return text + ".00" }
    return text.distance(from: dot, to: text.endIndex) == 2 ? text + "0" : text
  }
}
