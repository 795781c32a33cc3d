/// Words before a name in an address: `Firma`, `Messrs`.
enum Salutation {
  static func isOnly(_ text: String) -> Bool {
    let words = FoldedText.words(of: text)
    return !words.isEmpty && words.allSatisfy { self.words.contains($0) }
  }

  private static let words: Set<String> = [
    "firma", "fa", "messrs", "herr", "herrn", "frau", "an", "die", "den", "to", "m", "mme", "monsieur",
    "madame",
    "societe", "mr", "mrs", "ms", "heer", "mevrouw", "de", "spett", "le", "ditta", "sr", "sra", "senores",
    "attn",
  ]
}
