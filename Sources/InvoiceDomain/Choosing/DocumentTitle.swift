/// The titles under which documents go, in the languages of the product.
enum DocumentTitle {
  /// The kind that a line names, if the line is a title: hardly more than the name of the document and its number.
  static func kind(of text: String) -> DocumentKind? {
    let words = FoldedText.words(of: text)
    guard (1...9).contains(words.count) else { return nil }
    let plain = words.filter { !fillers.contains($0) && !$0.contains(where: \.isNumber) }
    guard !plain.isEmpty, plain.count <= 5 else { return nil }
    let folded = plain.joined(separator: " ")
    // A self-billed invoice is called a credit note in German, and is none.
    if selfBilled.contains(where: { folded.contains($0) }) { return .invoice }
    for (kind, phrases) in titles where phrases.contains(folded) { return kind }
    return plain.count == 1 && folded.hasSuffix("rechnung") ? .invoice : nil
  }

  /// What may stand beside the name of a document in its title.
  private static let fillers: Set<String> = [
    "no", "nr", "n", "number", "nummer", "numero", "id", "original", "copy", "kopie", "copie", "duplicate",
    "duplikat", "page", "seite", "of", "von", "vom", "du", "del", "date", "datum", "der", "the", "und", "and",
  ]

  private static let selfBilled = ["selbst ausgestellte", "self billed", "self billing", "autofacturation"]

  /// In the order of trust: a credit note also says "invoice".
  private static let titles: [(DocumentKind, Set<String>)] = [
    (
      .creditNote,
      [
        "credit note", "credit memo", "creditnote", "credit", "tax credit note", "gutschrift",
        "rechnungskorrektur", "stornorechnung", "korrekturrechnung", "facture d avoir", "avoir", "creditnota",
        "creditfactuur", "nota di credito", "nota de credito", "factura rectificativa", "abono",
        "adjustment note",
      ]
    ),
    (
      .statement,
      [
        "statement of account", "account statement", "kontoauszug", "releve de compte", "rekeningoverzicht",
        "estratto conto", "extracto de cuenta", "monthly statement", "customer statement",
      ]
    ),
    (
      .receipt,
      [
        "receipt", "sales receipt", "cash receipt", "cash sale", "cash bill", "customer copy", "quittung",
        "kassenbon", "kassenbeleg", "kassenzettel", "bon", "ticket de caisse", "ticket", "recu", "kassabon",
        "scontrino", "scontrino fiscale", "ricevuta", "recibo", "payment receipt", "order receipt",
      ]
    ),
    (
      .invoice,
      [
        "invoice", "tax invoice", "commercial invoice", "sales invoice", "proforma invoice",
        "pro forma invoice",
        "simplified tax invoice", "bill", "tax bill", "rechnung", "facture", "factuur", "fattura", "factura",
        "fatura", "factura simplificada", "fatura recibo", "invoice receipt",
      ]
    ),
  ]
}
