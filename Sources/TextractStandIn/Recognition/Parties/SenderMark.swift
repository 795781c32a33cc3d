import InvoiceDomain

/// Tells print that only the sender of a document has beside or under his address: registers, banks, managers.
enum SenderMark {
  /// Whether the phrase begins with the label of a number in a register of companies or of a bank account.
  static func begins(_ phrase: Phrase) -> Bool {
    let first = phrase.words[0].text.foldedForComparison
    if registers.contains(first) { return true }
    guard phrase.words.count > 1 else { return false }
    return pairs.contains(first + phrase.words[1].text.foldedForComparison)
  }

  /// Whether words of the phrase name a bank account, a register of companies or who manages one.
  static func isIn(_ phrase: Phrase) -> Bool {
    phrase.words.contains { imprint.contains($0.text.foldedForComparison) }
  }

  private static let registers: Set<String> = [
    "siret", "siren", "rcs", "ape", "naf", "iban", "bic", "swift", "kvk", "crn", "hrb", "hra", "rea", "bank",
    "banque", "banca", "banco", "geschaftsfuhrer", "handelsregister", "registergericht", "fn", "orgnr", "cvr",
  ]

  private static let pairs: Set<String> = [
    "companyno", "companynumber", "companyreg", "regno", "registeredin", "registrationno",
    "sortcode", "accountno",
  ]

  private static let imprint: Set<String> = [
    "iban", "bic", "hrb", "hra", "rcs", "siret", "kvk", "geschaftsfuhrer", "geschaftsfuhrerin",
    "handelsregister", "registergericht", "amtsgericht",
  ]
}
