/// Words for value added and sales tax.
enum TaxWords {
  static func are(in text: String) -> Bool {
    FoldedText.words(of: text).contains { word in
      words.contains(word) || stems.contains { word.hasPrefix($0) }
    }
  }

  private static let words: Set<String> = [
    "tax", "taxes", "vat", "gst", "hst", "ust", "tva", "btw", "iva", "moms",
  ]
  private static let stems = ["mwst", "umsatzsteuer", "mehrwertsteuer", "steuerbetrag"]
}
