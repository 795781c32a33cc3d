/// Whether print can be the name of a company or a person.
enum PartyName {
  static func isName(_ phrase: Phrase) -> Bool {
    let letters = phrase.text.count(where: \.isLetter)
    let digits = phrase.text.count(where: \.isNumber)
    return letters >= 3 && letters > digits && phrase.words.count <= 9 && !phrase.text.contains("@")
      && !phrase.text.hasSuffix(":") && !isSalutation(phrase.text)
      && DateScanner.date(in: phrase.words) == nil
  }

  static func isSalutation(_ text: String) -> Bool {
    salutations.contains(text.foldedForComparison)
  }

  private static let salutations: Set<String> = [
    "herr", "herrn", "frau", "firma", "an", "mr", "mrs", "ms", "monsieur", "madame", "mme", "signor",
    "signora",
    "sr", "sra", "dhr", "mevr", "mw", "anherrn", "anfrau", "andie", "tothe",
  ]
}
