/// An ISO 4217 alphabetic code, upper case.
public struct CurrencyCode: Codable, Sendable, Hashable, CustomStringConvertible {
  public let rawValue: String

  /// Three ASCII letters; anything else is no code. Textract's `BZR` is read as `BRL`.
  public init?(_ text: String) {
    let upper = text.uppercased()
    guard upper.utf8.count == 3, upper.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    rawValue = upper == "BZR" ? "BRL" : upper
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let code = CurrencyCode(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO 4217 code")
    }
    self = code
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }
}
