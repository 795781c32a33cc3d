/// The legal forms of companies, by which a name can be told from other print.
enum LegalForms {
  static func hasForm(_ name: String) -> Bool {
    let words = name.split(separator: " ").filter { !isSmallWord($0) }.map { String($0).foldedForComparison }
    if words.count > 1, prefixes.contains(words[0]) { return true }
    if words.dropFirst().contains(where: { forms.contains($0) }) { return true }
    return zip(words, words.dropFirst()).contains { pairs.contains("\($0) \($1)") }
  }

  /// `kg` is a weight and `as` a word, where `KG` and `AS` are companies.
  private static func isSmallWord(_ word: Substring) -> Bool {
    ["kg", "ag", "as", "se", "sa", "ab", "cv", "ug"].contains(word)
  }

  /// Whether the text is a legal form and nothing else.
  static func isForm(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { String($0).foldedForComparison }.filter { !$0.isEmpty }
    return words.count == 1 && forms.contains(words[0])
      || words.count == 2 && pairs.contains(words.joined(separator: " "))
  }

  private static let forms: Set<String> = [
    "gmbh", "ag", "kg", "ohg", "ug", "gbr", "ev", "mbh", "kgaa", "se", "sarl", "sas", "sasu", "sa", "eurl",
    "snc",
    "bv", "nv", "vof", "cv", "ltd", "limited", "inc", "incorporated", "llc", "llp", "corp", "corporation",
    "plc",
    "company", "co", "bhd", "pte", "pty", "pvt", "srl", "spa", "sl", "slu", "sau", "lda", "ltda", "sgps",
    "oy",
    "ab", "as", "aps", "sro", "zoo", "sdnbhd", "enterprise", "enterprises", "trading", "pc", "pllc", "kk",
    "unipessoal", "spzoo", "ek",
  ]

  /// Forms that French companies put before their names.
  private static let prefixes: Set<String> = ["sarl", "sas", "sasu", "eurl", "sci", "scop"]

  private static let pairs: Set<String> = [
    "sdn bhd", "s a", "s r", "b v", "n v", "s l", "s p", "e k", "e v", "s b", "m sdn", "z oo",
  ]
}
