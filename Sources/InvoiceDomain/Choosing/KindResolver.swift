/// Tells what sort of document this is from its words.
struct KindResolver {
  let fields: HeaderFields
  let lines: [TextSpan]

  func kind() -> Evidenced<DocumentKind> {
    let texts = lines.map(\.text) + fields.all.flatMap { [$0.field.label?.text, $0.text].compactMap(\.self) }
    let ranks = texts.lazy.flatMap { Self.ranks.found(in: FoldedText.words(of: $0)) }
    if let best = ranks.min() { return Evidenced(value: Self.phrases[best].0, state: .supported) }
    let paid = fields.all.contains {
      $0.kind == .amountPaid || $0.kind == .change || $0.label?.kind == .unrelated
    }
    let numbered = fields.all.contains {
      $0.kind == .invoiceNumber || $0.kind == .dueDate || $0.kind == .receiverName
    }
    if fields.all.contains(where: { $0.kind == .total || $0.kind == .subtotal }) {
      return Evidenced(value: paid || !numbered ? .receipt : .invoice, state: .unproven)
    }
    return .absent(.notFound)
  }

  /// By phrase: the position of its kind in `phrases`.
  private static let ranks: PhraseIndex<Int> = {
    var table: [String: Int] = [:]
    for (rank, (_, phrases)) in phrases.enumerated() { for phrase in phrases { table[phrase] = rank } }
    return PhraseIndex(table)
  }()

  /// In the order of trust: a credit note also says "invoice".
  private static let phrases: [(DocumentKind, [String])] = [
    (
      .creditNote,
      [
        "credit note", "credit memo", "creditnote", "gutschrift", "rechnungskorrektur", "stornorechnung",
        "facture d avoir", "avoir",
        "creditnota", "creditfactuur", "nota di credito", "nota de credito", "factura rectificativa", "abono",
      ]
    ),
    (
      .statement,
      [
        "statement of account", "account statement", "kontoauszug", "releve de compte", "rekeningoverzicht",
        "estratto conto",
      ]
    ),
    (
      .receipt,
      [
        "receipt", "sales receipt", "cash sale", "customer copy", "quittung", "kassenbon", "kassenbeleg",
        "bon", "ticket de caisse",
        "ticket", "recu", "kassabon", "scontrino", "ricevuta", "recibo", "change due", "cashier",
      ]
    ),
    (
      .invoice,
      ["invoice", "tax invoice", "rechnung", "facture", "factuur", "fattura", "factura", "fatura", "bill"]
    ),
  ]
}
