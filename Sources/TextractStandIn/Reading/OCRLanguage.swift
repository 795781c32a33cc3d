/// A language that Tesseract reads, by the name of its data file.
enum OCRLanguage: String, CaseIterable, Sendable {
  case english = "eng"
  case german = "deu"
  case french = "fra"
  case dutch = "nld"
  case italian = "ita"
  case spanish = "spa"
  case portuguese = "por"

  /// Words that invoices and receipts of the language have and those of the others have not. Without accents,
  /// because a first pass in English does not see them.
  var tellingWords: Set<String> {
    switch self {
    case .english:
      [
        "the", "total", "invoice", "date", "amount", "bill", "to", "tax", "cash", "change", "thank", "you",
        "description", "price", "receipt", "payment", "order", "number", "due", "subtotal", "sales",
      ]
    case .german:
      [
        "rechnung", "rechnungsnummer", "datum", "betrag", "summe", "mwst", "ust", "gesamt", "netto", "brutto",
        "und", "der", "die", "das", "fur", "mit", "von", "menge", "preis", "strasse", "gmbh", "kunde",
        "kundennummer", "zahlung", "lieferung", "bar", "ruckgeld", "zwischensumme", "eur", "steuer", "euro",
      ]
    case .french:
      [
        "facture", "montant", "tva", "ttc", "ht", "date", "client", "le", "la", "les", "du", "des", "et",
        "pour",
        "quantite", "prix", "unitaire", "adresse", "paiement", "echeance", "remise", "merci", "carte", "rue",
      ]
    case .dutch:
      [
        "factuur", "factuurnummer", "datum", "bedrag", "btw", "totaal", "subtotaal", "aantal", "prijs", "het",
        "een", "van", "voor", "met", "klant", "betaling", "omschrijving", "te", "betalen", "kvk", "bon",
      ]
    case .italian:
      [
        "fattura", "data", "importo", "iva", "totale", "imponibile", "quantita", "prezzo", "cliente", "il",
        "di",
        "della", "del", "per", "pagamento", "scadenza", "descrizione", "via", "numero", "spett", "contanti",
      ]
    case .spanish:
      [
        "factura", "fecha", "importe", "iva", "total", "base", "imponible", "cantidad", "precio", "cliente",
        "el",
        "de", "la", "los", "para", "pago", "vencimiento", "descripcion", "calle", "gracias", "efectivo",
        "nif",
      ]
    case .portuguese:
      [
        "fatura", "data", "valor", "iva", "total", "quantidade", "preco", "cliente", "o", "do", "da", "dos",
        "para", "pagamento", "vencimento", "descricao", "rua", "obrigado", "nif", "contribuinte", "recibo",
      ]
    }
  }

  /// The language of a page with English, which names of products and signs of currencies need.
  static func toRead(_ table: TesseractTable) -> [OCRLanguage] {
    guard let language = likely(of: table.words.map(\.text)), language != .english else { return [.english] }
    return [language, .english]
  }

  /// The language whose telling words come most often; nil where too little speaks for any.
  static func likely(of words: [String]) -> OCRLanguage? {
    let folded = words.map { $0.foldedForComparison }
    let counts = allCases.map { language in
      (language, folded.count { language.tellingWords.contains($0) })
    }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 >= 2 else { return nil }
    return best.0
  }
}
