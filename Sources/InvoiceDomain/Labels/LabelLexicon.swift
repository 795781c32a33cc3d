/// Knows the labels of invoices and receipts in English, German, French, Dutch, Italian, Spanish and Portuguese.
public enum LabelLexicon {
  /// The meaning of a label: the longest known phrase in it wins, at equal length the later one.
  public static func label(of text: String) -> Label? {
    let words = FoldedText.words(of: text).filter { $0 != "%" && Int($0) == nil }
    // A hash alone most often stands before the number of the document.
    if words.isEmpty, text.contains("#") { return Label(kind: .invoiceNumber, strength: 0.4) }
    guard !words.isEmpty, words.count <= 12 else { return nil }
    if let summed = summed(words) { return summed }
    if let taxed = TaxInclusion.label(of: words) { return taxed }
    var best: (label: Label, length: Int)?
    for start in words.indices {
      let longest = max(1, phrases.longest(from: words[start]))
      for length in (1...min(5, longest, words.count - start)).reversed() {
        let phrase = PhraseIndex<Label>.phrase(words[start..<(start + length)])
        guard let label = phrases[phrase] ?? compound(phrase) else { continue }
        if best.map({ phrase.count >= $0.length }) ?? true { best = (label, phrase.count) }
        break
      }
    }
    return best?.label
  }

  /// "Gesamtbetrag der Abschläge", "total of discounts": the sum of something is named by what it sums.
  private static func summed(_ words: [String]) -> Label? {
    guard words.count >= 3, sums.contains(words[0]), joints.contains(words[1]) else { return nil }
    return phrases[PhraseIndex<Label>.phrase(words[2...])]
  }

  private static let sums: Set<String> = [
    "gesamtbetrag", "summe", "total", "totale", "totaal", "gesamtsumme",
  ]
  private static let joints: Set<String> = ["der", "des", "of", "de", "dei", "degli", "delle", "van"]

  /// The meaning of a text that is a known label from its first to its last word.
  static func exactly(_ text: String) -> Label? { phrases[FoldedText.fold(text)] }

  /// One word that ends in a known word: `rechnungsgesamtbetrag`, `mehrwertsteuerbetrag`.
  private static func compound(_ word: String) -> Label? {
    guard word.utf8.count >= 10, !word.utf8.contains(UInt8(ascii: " ")) else { return nil }
    if let compound = compounds.first(where: { word.hasPrefix($0.stem) || word.hasSuffix($0.stem) }) {
      return compound.label
    }
    return word.hasSuffix("rechnung") ? Label(kind: .invoiceNumber, strength: 1) : nil
  }

  private static let compounds: [(stem: String, label: Label)] = [
    ("rechnungsnummer", Label(kind: .invoiceNumber, strength: 1)),
    ("rechnungsdatum", Label(kind: .issueDate, strength: 1)),
    ("gesamtbetrag", Label(kind: .total, strength: 0.9)),
    ("nettobetrag", Label(kind: .subtotal, strength: 0.9)),
    ("steuerbetrag", Label(kind: .tax, strength: 0.9)), ("mehrwertsteuer", Label(kind: .tax, strength: 0.9)),
    ("umsatzsteuer", Label(kind: .tax, strength: 0.9)),
    ("kundennummer", Label(kind: .customerNumber, strength: 1)),
  ]

  private static let phrases: PhraseIndex<Label> = {
    var table: [String: Label] = [:]
    for entry in LabelPhrases.amounts + LabelPhrases.identifiers + LabelPhrases.dates {
      for phrase in entry.phrases.split(separator: ";") {
        table[FoldedText.fold(String(phrase))] = Label(kind: entry.kind, strength: entry.strength)
      }
    }
    return PhraseIndex(table)
  }()
}

extension LabelLexicon {
  /// The meaning of the head of a column. The whole head must be a known phrase, or its longest known part counts.
  public static func column(of text: String) -> FieldKind? {
    let words = FoldedText.words(of: text)
    guard !words.isEmpty, words.count <= 6 else { return nil }
    if let kind = columns[words.joined(separator: " ")] { return kind }
    var best: (kind: FieldKind, length: Int)?
    for start in words.indices {
      let longest = min(columns.longest(from: words[start]), words.count - start)
      for end in start..<(start + longest) {
        let phrase = PhraseIndex<FieldKind>.phrase(words[start...end])
        guard let kind = columns[phrase], kind != .other, phrase.count > best?.length ?? 0 else { continue }
        best = (kind, phrase.count)
      }
    }
    return best?.kind
  }

  private static let columns: PhraseIndex<FieldKind> = {
    var table: [String: FieldKind] = [:]
    for entry in LabelPhrases.columns {
      for phrase in entry.phrases.split(separator: ";") {
        table[FoldedText.fold(String(phrase))] = entry.kind
      }
    }
    return PhraseIndex(table)
  }()
}
