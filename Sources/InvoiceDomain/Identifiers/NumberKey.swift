/// The form of an invoice number in which two prints of the same number are equal. Never shown to people.
public struct NumberKey: Sendable, Hashable {
  public let rawValue: String

  /// Upper case, letters and digits only, without leading zeros. Nil where nothing is left.
  public init?(_ number: String) {
    let kept = FoldedText.words(of: number).joined().uppercased()
    let stripped = kept.drop { $0 == "0" }
    guard !stripped.isEmpty else { return nil }
    rawValue = String(stripped)
  }
}
