/// The slip of the card terminal at the foot of a receipt, which has numbers of its own.
struct CardSlip: Sendable {
  /// The first line of the slip; nil without one.
  private let head: TextSpan?

  init(_ lines: [TextSpan]) {
    head = lines.first { line in FoldedText.words(of: line.text).contains { Self.words.contains($0) } }
  }

  /// Whether a value stands below the head of the slip.
  func holds(_ value: TextSpan) -> Bool {
    guard let head, let top = head.box?.bottom, let box = value.box else { return false }
    return value.page == head.page && box.top >= top
  }

  private static let words: Set<String> = [
    "girocard", "kartenzahlung", "kontaktlos", "contactless", "visa", "mastercard", "maestro", "bancontact",
    "pagobancomat",
  ]
}
