import InvoiceDomain

/// The labels of summary fields in all languages.
enum LabelLexicon {
  static let all = PhraseLexicon<FieldKind>(
    (EnglishLabels.terms + GermanLabels.terms + FrenchLabels.terms + DutchLabels.terms + ItalianLabels.terms
      + SpanishLabels.terms + PortugueseLabels.terms + NeighbourLabels.terms)
      .flatMap { term in term.phrases.map { ($0, term.kind, term.strength) } })
}
