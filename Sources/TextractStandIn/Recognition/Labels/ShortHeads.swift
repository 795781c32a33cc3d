import InvoiceDomain

/// Words for "from" and "to", which head a party only before a colon: elsewhere they are parts of names and sentences.
enum ShortHeads {
  static func kind(of word: String) -> FieldKind? {
    word.hasSuffix(":") ? kinds[word.foldedForComparison] : nil
  }

  private static let kinds: [String: FieldKind] = [
    "van": .vendorName, "von": .vendorName, "de": .vendorName, "da": .vendorName, "par": .vendorName,
    "aan": .receiverName, "an": .receiverName, "pour": .receiverName, "para": .receiverName,
    "per": .receiverName, "voor": .receiverName,
  ]
}
