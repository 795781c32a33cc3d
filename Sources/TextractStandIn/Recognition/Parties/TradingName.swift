/// Tells whose a brand is, in sentences such as `Acme is a trading name of Example Limited`.
enum TradingName {
  /// The owner, up to its legal form; nil where the phrase names none.
  static func owner(in phrase: Phrase) -> Phrase? {
    let folded = phrase.words.map(\.text.foldedForComparison)
    for link in links {
      guard let start = folded.indices.first(where: { folded[$0...].starts(with: link) }) else { continue }
      let behind = phrase.words[(start + link.count)...].prefix(9)
      guard let form = behind.indices.dropFirst().first(where: { LegalForms.isForm(phrase.words[$0].text) })
      else { continue }
      return phrase.part(behind.startIndex...form)
    }
    return nil
  }

  private static let links: [[String]] = [
    "is a trading name of", "a trading style of", "is a brand of", "is a trademark of", "ist eine marke der",
    "ist eine marke von", "eine marke der", "est une marque de", "est une marque du",
    "is een handelsnaam van",
    "is een merk van", "e un marchio di", "es una marca de", "e uma marca de",
  ].map { $0.split(separator: " ").map(String.init) }
}
