/// The words by which a document says that the receiver owes the tax (Article 226 (11a) of Directive 2006/112/EC).
enum ReverseCharge {
  static func isClaimed(in text: String) -> Bool {
    let folded = FoldedText.fold(text)
    return phrases.contains { folded.contains($0) }
  }

  private static let phrases = [
    "reverse charge", "steuerschuldnerschaft des leistungsempfangers", "autoliquidation", "btw verlegd",
    "inversione contabile",
    "inversion del sujeto pasivo", "autoliquidacao",
  ]
}
