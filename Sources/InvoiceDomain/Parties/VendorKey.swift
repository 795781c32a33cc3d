/// The form of a vendor's name in which two prints of the same name are equal. Never shown to people.
public struct VendorKey: Sendable, Hashable {
  public let rawValue: String

  /// Lower case without accents, punctuation and legal forms. Nil where nothing is left.
  public init?(_ name: String) {
    var words = FoldedText.words(of: Self.withoutDots(name))
    while words.count > 1, let last = words.last, LegalForm.words.contains(last) { words.removeLast() }
    let meaningful = words.filter { !Self.smallWords.contains($0) }
    let key = (meaningful.isEmpty ? words : meaningful).joined(separator: " ")
    guard !key.isEmpty else { return nil }
    rawValue = key
  }

  /// `S.r.l.` and `B.V.` become one word each.
  static func withoutDots(_ name: String) -> String {
    name.filter { $0 != "." && $0 != "'" && $0 != "’" }
  }

  private static let smallWords: Set<String> = ["the", "and", "und", "et", "y", "e", "en"]
}
