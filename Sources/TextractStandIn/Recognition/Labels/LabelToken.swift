/// The parts of a printed word that labels are compared by.
///
/// All ways to write "number" become one token, also at the end of a compound: `Rechnungs-Nr.`,
/// `Rechnungsnummer` and `Rechnung #` end alike.
enum LabelToken {
  static let number = "#"

  static func tokens(of word: String) -> [String] {
    let parts = word.split(separator: "/")
    if parts.count > 1, parts.allSatisfy({ $0.count > 2 }) { return parts.flatMap { tokens(of: String($0)) } }
    let folded = word.foldedForComparison
    if folded.isEmpty { return word.contains("#") ? [number] : [] }
    let hash = word.contains("#") ? [number] : []
    if numberWords.contains(folded) { return [number] }
    for ending in ["nummer", "nr", "number"] where folded.hasSuffix(ending) && folded.count > ending.count + 2
    {
      return [String(folded.dropLast(ending.count)), number]
    }
    return [folded] + hash
  }

  private static let numberWords: Set<String> = [
    "no", "nos", "nr", "num", "number", "nummer", "numero", "n", "nro", "nbr", "nno", "numer", "no0", "n2",
    "n9",
  ]
}
