/// Legal forms of companies, folded and without dots.
enum LegalForm {
  static let words: Set<String> = [
    "gmbh", "mbh", "ag", "kg", "ohg", "ug", "gbr", "ev", "eg", "se", "co", "company", "corp", "corporation",
    "inc",
    "incorporated", "llc", "llp", "lp", "ltd", "limited", "plc", "pte", "pty", "pvt", "private", "sdn", "bhd",
    "sa", "sarl",
    "sas", "sasu", "eurl", "snc", "sl", "slu", "srl", "spa", "sapa", "bv", "nv", "vof", "bvba", "ab", "as",
    "aps", "oy",
    "oyj", "lda", "ltda", "sro", "spzoo", "oo", "pc", "pllc", "kk", "kft", "haftungsbeschrankt", "wll",
    "compagnie", "cie",
  ]

  /// Forms that only one country has, and its code.
  static let national = PhraseIndex([
    "sdn bhd": "MY", "pte ltd": "SG", "pvt ltd": "IN", "private limited": "IN", "pty ltd": "AU",
  ])

  static func ends(_ folded: [String]) -> Bool {
    folded.count > 1 && (folded.last.map(words.contains) ?? false)
  }

  /// A reader caught the form and lost the name.
  static func isOnly(_ folded: [String]) -> Bool { folded.allSatisfy(words.contains) }
}
