/// The number is built like the vendor's earlier ones: letters, digits and marks in the same order.
struct NumberHasUsualShape: Rule {
  let id = "V22"
  let severity = Severity.warning
  let demand = "The number is built like those of the vendor's approved documents (needs three)."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let past = context.past, let number = invoice.number.value else { return .silent }
    let shapes = past.approved.compactMap(\.number).map(Self.shape)
    guard shapes.count >= Self.fewest, !shapes.contains(Self.shape(number)) else { return .silent }
    return breach(.number, found: number, "The number is built unlike this vendor's earlier ones.")
  }

  private static let fewest = 3

  /// `RE-2026/001` becomes `A-9/9`: numbers grow, so how many digits there are says nothing.
  static func shape(_ number: String) -> String {
    var shape = ""
    for character in number where !character.isWhitespace {
      let kind: Character = character.isNumber ? "9" : character.isLetter ? "A" : character
      if shape.last != kind { shape.append(kind) }
    }
    return shape
  }
}
