/// Words before a date that say it is the date of another document than this one: "gemäß Bestellung vom 1.3.2018".
public enum DateContext {
  /// Whether the last words before the label of a date name an order, a delivery, a contract or a payment.
  public static func isOfAnother(_ words: some BidirectionalCollection<String>) -> Bool {
    words.suffix(reach).contains { word in
      FoldedText.words(of: word).contains { folded in others.contains { folded.hasPrefix($0) } }
    }
  }

  /// Whether a date behind a bare "of" or "on" can be the document's: at the head of a line, behind a place, or behind
  /// the document's name or number. In a sentence it is the date of a visit or a payment.
  static func isOfThis(_ words: ArraySlice<String>, before label: String) -> Bool {
    guard prepositions.contains(FoldedText.fold(label)), let last = words.last else { return true }
    let text = words.joined(separator: " ")
    return (last.hasSuffix(",") && words.count <= 3) || last.contains(where: \.isNumber)
      || DocumentTitle.kind(of: text) != nil || LabelLexicon.label(of: text)?.kind == .invoiceNumber
  }

  private static let prepositions: Set<String> = [
    "vom", "den", "am", "le", "du", "del", "il", "op", "van", "de", "em", "of", "on",
  ]

  /// A number may stand between the name of the document and its date.
  private static let reach = 4

  private static let others = [
    "bestellung", "auftrag", "lieferung", "lieferschein", "angebot", "vertrag", "order", "quote", "quotation",
    "delivery", "contract", "agreement", "commande", "livraison", "devis", "contrat", "bestelling",
    "levering",
    "offerte", "ordine", "consegna", "preventivo", "contratto", "pedido", "albaran", "entrega", "presupuesto",
    "contrato", "encomenda", "zur", "bezug", "original", "origine", "rettifica", "rectifica", "against",
    "abschlagszahlung", "anzahlung", "ddt", "guia", "opdracht",
  ]
}
