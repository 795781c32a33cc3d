/// Words that stand at the top of a document and name no one.
enum DocumentTitles {
  static func isTitle(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { String($0).foldedForComparison }.filter { !$0.isEmpty }
    return !words.isEmpty && words.allSatisfy { titles.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  private static let titles: Set<String> = [
    "invoice", "tax", "receipt", "bill", "statement", "original", "copy", "duplicate", "credit", "note",
    "quote",
    "simplified", "sales", "cash", "commercial", "proforma", "page", "of", "official", "the", "to", "for",
    "your",
    "rechnung", "gutschrift", "quittung", "rechnungskorrektur", "seite", "von", "lieferschein", "kopie",
    "facture", "avoir", "recu", "ticket", "devis", "de", "caisse", "factuur", "creditnota", "bon", "kassabon",
    "pagina", "van", "fattura", "ricevuta", "scontrino", "documento", "commerciale", "nota", "di", "credito",
    "factura", "recibo", "simplificada", "fatura", "pagina", "fiscal", "no", "welcome", "thank", "you",
    "date",
    "merci", "danke", "bedankt", "grazie", "gracias", "obrigado", "willkommen", "bienvenue", "customer",
    "merchant",
    "order", "guest", "check", "table", "server", "cashier", "cashiers", "admin", "staff", "operator",
    "terminal",
    "take", "out", "away", "dine", "in", "eat", "register", "pos", "back", "help", "menu", "home", "reprint",
    "information", "firma", "recipient", "kunde", "client", "cliente", "klant", "welkom", "benvenuti",
    "bienvenidos",
    "deutschland", "germany", "france", "frankreich", "nederland", "netherlands", "italia", "italy", "espana",
    "spain", "portugal", "belgie", "belgique", "belgium", "osterreich", "austria", "schweiz", "suisse",
    "svizzera",
    "switzerland", "england", "kingdom", "united", "states", "usa", "uk", "ireland", "canada", "india",
    "malaysia",
    "singapore", "australia", "luxembourg", "luxemburg", "dated", "pay", "this", "amount", "paid", "show",
    "due",
    "total", "copay", "summary", "details", "description", "superstore", "supermarket", "supermarkt", "store",
    "datos", "dados", "factuurgegevens", "documentos", "reg",
  ]
}
