/// The titles under which documents go, in the languages of the product.
enum DocumentTitle {
  /// The kind that a line names, if the line is a title: hardly more than the name of the document and its number.
  static func kind(of text: String) -> DocumentKind? {
    guard text.utf8.count <= longest else { return nil }
    let plain = essence(of: text)
    guard !plain.isEmpty else { return nil }
    // A self-billed invoice is called a credit note in German, and is none.
    if selfBilled.contains(where: { plain.contains($0) }) { return .invoice }
    return titles[plain] ?? (plain.hasSuffix("rechnung") && !plain.contains(" ") ? .invoice : nil)
  }

  /// Bytes of a line that can be a title.
  private static let longest = 80

  /// The words of a title without its number, its date and small words.
  private static func essence(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).filter { !$0.contains(where: \.isNumber) }
      .flatMap { FoldedText.words(of: String($0)) }.filter { !fillers.contains($0) }.joined(separator: " ")
  }

  /// What may stand beside the name of a document in its title.
  private static let fillers: Set<String> = [
    "no", "nr", "n", "number", "nummer", "numero", "id", "original", "copy", "kopie", "copie", "duplicate",
    "duplikat", "page", "seite", "of", "von", "vom", "du", "del", "date", "datum", "der", "the", "und", "and",
  ]

  private static let selfBilled = ["selbst ausgestellte", "self billed", "self billing", "autofacturation"]

  private static let titles: [String: DocumentKind] = {
    var table: [String: DocumentKind] = [:]
    for (kind, phrases) in lists { for phrase in phrases { table[essence(of: phrase)] = kind } }
    return table
  }()

  private static let lists: [(DocumentKind, [String])] = [
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
        "receipt", "sales receipt", "cash receipt", "cash sale", "cash bill", "quittung",
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
