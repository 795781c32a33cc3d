/// Labels that say whether an amount includes the tax: "Summe Netto (excl. USt.)", "Total incl. VAT".
enum TaxInclusion {
  static func label(of words: [String]) -> Label? {
    guard words.contains(where: { taxes.contains($0) }) else { return nil }
    if words.contains(where: { without.contains($0) }) { return Label(kind: .subtotal, strength: 0.9) }
    guard words.contains(where: { with.contains($0) }),
      words.contains(where: { sums.contains($0) || $0.hasSuffix("summe") || $0.hasSuffix("betrag") })
    else { return nil }
    return Label(kind: .total, strength: 0.95)
  }

  private static let taxes: Set<String> = [
    "tax", "vat", "gst", "mwst", "ust", "tva", "btw", "iva", "taxes", "umsatzsteuer", "mehrwertsteuer",
  ]

  private static let without: Set<String> = [
    "excl", "exkl", "excluding", "exclusive", "exclusief", "without", "before", "ohne", "hors", "sin",
    "senza", "sem", "ex", "esclusa",
  ]

  private static let with: Set<String> = [
    "incl", "inkl", "including", "inclusive", "inclusief", "inc", "with", "mit", "con", "com", "inclusa",
    "incluido", "comprise",
  ]

  private static let sums: Set<String> = [
    "total", "totaal", "totale", "gesamt", "brutto", "amount", "importe", "importo", "montant", "invoice",
    "sales", "bedrag", "summe",
  ]
}
