/// The titles under which documents go, in the languages of the product.
enum DocumentTitle {
  /// The kind that a line names, if the line is a title: hardly more than the name of the document and its number.
  static func kind(of text: String) -> DocumentKind? {
    guard text.utf8.count <= longest else { return nil }
    // A self-billed invoice is called a credit note in German, and is none.
    if selfBilled.contains(where: { essence(of: text).contains($0) }) { return .invoice }
    // `TAX INVOICE (Original for Recipient)`
    if let remark = text.firstIndex(of: "("), let kind = kind(of: String(text[..<remark])) { return kind }
    // `INVOICE / FACTURE`
    let names = text.split { $0 == "/" || $0 == "|" }.map { kind(ofOne: String($0)) }
    return names.allSatisfy { $0 != nil } ? names.first ?? nil : kind(ofOne: text)
  }

  private static func kind(ofOne text: String) -> DocumentKind? {
    let plain = essence(of: text)
    guard !plain.isEmpty else { return nil }
    // With an amount it is how much was paid by card or on account: "CREDIT $12.50".
    if alsoWords.contains(plain), AmountReader.amounts(in: text).contains(where: \.looksLikeMoney) {
      return nil
    }
    return titles[plain] ?? (plain.hasSuffix("rechnung") && !plain.contains(" ") ? .invoice : nil)
  }

  /// The kind that a label, or a line amid others, names: short words that mean other things there do not count.
  static func kind(ofLabel text: String) -> DocumentKind? {
    alsoWords.contains(essence(of: text)) ? nil : kind(of: text)
  }

  /// Nothing but the name of a document: no number, no date, no label of either.
  static func isBare(_ text: String) -> Bool { FoldedText.fold(text) == essence(of: text) }

  private static let alsoWords: Set<String> = ["credit", "abono", "bon", "ticket"]

  /// The title is the label of a date: it says what the date is of, not what the document is.
  static func isLabelOfDate(_ text: String) -> Bool {
    FoldedText.words(of: text).contains { ["date", "datum", "fecha", "data"].contains($0) }
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

  /// Asks for nothing that an invoice does not ask for, or for nothing yet, whatever else is printed on it.
  static func isNoInvoice(_ text: String) -> Bool {
    text.utf8.count <= longest && noInvoices.contains(essence(of: text))
  }

  private static let noInvoices = Set(
    [
      "proforma invoice", "pro forma invoice", "proforma", "pro forma", "proforma rechnung",
      "proformarechnung",
      "facture proforma", "facture pro forma", "fattura proforma", "factura proforma", "proforma factuur",
      "reminder", "payment reminder", "invoice reminder", "past due notice", "dunning letter", "final notice",
      "mahnung", "zahlungserinnerung", "letzte mahnung", "erste mahnung", "rappel de paiement",
      "lettre de relance",
      "relance", "aanmaning", "betalingsherinnering", "herinnering", "sollecito di pagamento", "sollecito",
      "recordatorio de pago", "lembrete de pagamento",
    ].map(essence))

  /// A document with a sum that is no invoice, as long as it does not call itself one, too.
  static func isOther(_ text: String) -> Bool {
    text.utf8.count <= longest && !text.contains { $0.isNumber || $0 == ":" }
      && others.contains(essence(of: text))
  }

  private static let others = Set(
    [
      "quote", "quotation", "estimate", "sales quote", "price quote", "purchase order", "sales order",
      "order confirmation", "delivery note", "packing slip", "packing list", "angebot", "kostenvoranschlag",
      "auftragsbestatigung", "lieferschein", "devis", "bon de commande",
      "confirmation de commande", "bon de livraison", "offerte", "orderbevestiging", "pakbon",
      "preventivo", "conferma d ordine", "documento di trasporto", "presupuesto",
      "confirmacion de pedido", "albaran", "orcamento", "guia de remessa",
    ].map(essence))

  private static let lists: [(DocumentKind, [String])] = [
    (
      .creditNote,
      [
        "credit note", "credit memo", "creditnote", "credit", "tax credit note", "gutschrift",
        "rechnungskorrektur", "stornorechnung", "korrekturrechnung", "facture d avoir", "avoir",
        "facture avoir", "note de credit", "creditnota",
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
        "invoice", "tax invoice", "commercial invoice", "sales invoice", "vat invoice", "final invoice",
        "interim invoice", "service invoice", "facture de vente", "facture de solde", "facture d acompte",
        "fattura elettronica", "fattura immediata", "parcella", "factura simplificada de venta",
        "verkoopfactuur",
        "liquidation", "honorarnote", "nota d honoraires", "note d honoraires",
        "simplified tax invoice", "bill", "tax bill", "rechnung", "facture", "factuur", "fattura", "factura",
        "fatura", "factura simplificada", "fatura recibo", "invoice receipt",
      ]
    ),
  ]
}
