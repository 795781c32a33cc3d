/// The form of an invoice number in which two prints of the same number are equal. Never shown to people.
public struct NumberKey: Sendable, Hashable, Codable {
  public let rawValue: String

  /// Upper case, letters and digits only, without leading zeros. Nil where nothing is left.
  public init?(_ number: String) {
    let kept = FoldedText.words(of: number).joined().uppercased()
    let stripped = kept.drop { $0 == "0" }
    guard !stripped.isEmpty else { return nil }
    rawValue = String(stripped)
  }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
