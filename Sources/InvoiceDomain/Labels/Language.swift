/// The languages that labels are known in.
enum Language: String, Sendable, CaseIterable {
  case english, german, french, dutch, italian, spanish, portuguese

  /// The language whose typical words occur most often; nil when none or two lead.
  static func of(_ texts: some Sequence<String>) -> Language? {
    var counts: [Language: Int] = [:]
    for text in texts {
      for word in FoldedText.words(of: text) {
        for language in languages[word] ?? [] { counts[language, default: 0] += 1 }
      }
    }
    let ranked = counts.sorted { $0.value > $1.value }
    guard let first = ranked.first, first.value > (ranked.dropFirst().first?.value ?? 0) else { return nil }
    return first.key
  }

  /// By typical word: the languages that it is typical of.
  private static let languages: [String: [Language]] = {
    var table: [String: [Language]] = [:]
    for (language, typical) in words { for word in typical { table[word, default: []].append(language) } }
    return table
  }()

  private static let words: [Language: Set<String>] = [
    .english: [
      "invoice", "receipt", "amount", "tax", "due", "quantity", "description", "price", "payment", "thank",
      "you", "date", "order",
    ],
    .german: [
      "rechnung", "betrag", "mwst", "ust", "datum", "menge", "gesamt", "gesamtbetrag", "summe", "netto",
      "kundennummer", "zahlbar", "tel", "und", "ihre", "steuernummer", "einzelpreis", "bezeichnung",
    ],
    .french: [
      "facture", "montant", "tva", "date", "quantite", "prix", "unitaire", "ht", "ttc", "echeance",
      "reglement", "client", "siret", "et", "votre",
    ],
    .dutch: [
      "factuur", "bedrag", "btw", "datum", "aantal", "prijs", "totaal", "klantnummer", "vervaldatum",
      "omschrijving", "kvk", "en", "uw",
    ],
    .italian: [
      "fattura", "importo", "iva", "data", "quantita", "prezzo", "totale", "imponibile", "scadenza",
      "descrizione", "partita", "pagamento",
    ],
    .spanish: [
      "factura", "importe", "iva", "fecha", "cantidad", "precio", "total", "base", "imponible", "vencimiento",
      "cliente", "nif", "cif", "descripcion",
    ],
    .portuguese: [
      "fatura", "valor", "iva", "data", "quantidade", "preco", "vencimento", "contribuinte", "nif",
      "descricao", "cliente", "morada",
    ],
  ]
}
