/// How much a text looks like the name of a company, whatever a reader took it for.
enum NamePlausibility {
  /// 0 to 1.3; 0 for what cannot be a name.
  static func score(_ text: String) -> Double {
    let shown = DisplayText.trimmed(text)
    let words = FoldedText.words(of: shown)
    guard shown.count(where: \.isLetter) >= 2, !words.isEmpty else { return 0 }
    if shown.hasSuffix(":") || words.count > 9 { return 0 }
    if shown.count(where: \.isNumber) > shown.count(where: \.isLetter) || isNumbered(shown, words) {
      return 0.05
    }
    if LegalForm.isOnly(words) || isHeading(words) || isSentence(shown, words) { return 0.05 }
    if CountryNames.codes[words.joined(separator: " ")] != nil || isHeadOfColumns(words) { return 0.05 }
    var score = 1.0
    // A line of an address goes on behind its comma.
    if text.last(where: { !$0.isWhitespace }) == "," { score -= 0.4 }
    if LegalForm.ends(FoldedText.words(of: VendorKey.withoutDots(shown))) { score += 0.3 }
    if shown.contains(where: \.isNumber) { score -= looksLikeAddress(shown) ? 0.7 : 0.2 }
    if shown.contains(":") || shown.contains("@") { score -= 0.5 }
    if let label = LabelLexicon.label(of: shown), label.strength >= 0.8, words.count <= 4,
      !LegalForm.ends(words), label.kind != .vendorPhone || words.count == 1
    {
      score -= 0.4
    }
    if LabelLexicon.column(of: shown) != nil, words.count <= 2 { score -= 0.5 }
    return max(0.05, score)
  }

  /// A street with its number, or a place with its postcode.
  private static func looksLikeAddress(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }
    guard let first = words.first, let last = words.last else { return false }
    return first.allSatisfy(\.isNumber) || last.allSatisfy(\.isNumber) || text.contains(/\b[0-9]{4,6}\b/)
  }

  /// `Invoice no. AV-18`: a title with its number.
  private static func isNumbered(_ text: String, _ words: [String]) -> Bool {
    headings.contains(words[0]) && text.split(separator: " ").last?.contains(where: \.isNumber) ?? false
  }

  /// Titles of documents and their parts.
  private static func isHeading(_ words: [String]) -> Bool {
    words.allSatisfy { headings.contains($0) || $0.count <= 1 }
  }

  /// The heads of two or more columns that were read as one line.
  private static func isHeadOfColumns(_ words: [String]) -> Bool {
    let heads = words.count { word in
      LabelLexicon.column(of: word) != nil
        || columnWords.contains { word.hasPrefix($0) || word.hasSuffix($0) }
    }
    return words.count >= 2 && heads * 2 >= words.count
  }

  private static let columnWords = [
    "amt", "qty", "price", "amount", "menge", "preis", "betrag", "montant", "prix",
  ]

  private static func isSentence(_ text: String, _ words: [String]) -> Bool {
    guard words.count >= 3, let first = text.first else { return false }
    return first.isLowercase || words.contains { verbs.contains($0) }
      || (text.hasSuffix(".") && words.count >= 6
        && !LegalForm.ends(FoldedText.words(of: VendorKey.withoutDots(text))))
  }

  private static let headings: Set<String> = [
    "invoice", "tax", "receipt", "bill", "statement", "original", "copy", "duplicate", "page", "credit",
    "note", "memo", "sales",
    "cash", "sale", "order", "project", "quote", "welcome", "to", "customer", "thank", "you", "date", "total",
    "amount", "from",
    "rechnung", "handelsrechnung", "gutschrift", "quittung", "beleg", "kopie", "seite", "positionsdaten",
    "belegsummen", "kunde",
    "beschreibung", "zahlungsart", "zahlungsbedingungen", "rechnungskorrektur", "lieferschein", "nummer",
    "name", "artikel",
    "facture", "avoir", "recu", "ticket", "client", "factuur", "bon", "kassabon", "fattura", "ricevuta",
    "scontrino", "factura",
    "recibo", "fatura", "simplified", "proforma", "commercial", "back", "details", "summary", "payment",
    "description", "firma", "information", "informationen",
  ]

  private static let verbs: Set<String> = [
    "is", "are", "was", "check", "please", "pay", "visit", "call", "thank", "thanks", "go", "see", "by",
    "bitte", "wir", "sie",
    "danken", "regler", "merci", "nous", "vous", "gelieve", "your", "our", "following", "suivant",
  ]
}
