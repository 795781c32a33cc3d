import InvoiceDomain

/// Words for "from" and "to", which head a party only before a colon: elsewhere they are parts of names and sentences.
enum ShortHeads {
  static func kind(of phrase: Phrase) -> FieldKind? {
    let word = phrase.words[0].text
    guard word.hasSuffix(":") || phrase.words.dropFirst().first?.text == ":" else { return nil }
    return kinds[word.foldedForComparison]
  }

  private static let kinds: [String: FieldKind] = [
    "van": .vendorName, "von": .vendorName, "de": .vendorName, "da": .vendorName, "par": .vendorName,
    "aan": .receiverName, "an": .receiverName, "a": .receiverName, "pour": .receiverName,
    "para": .receiverName, "per": .receiverName, "voor": .receiverName,
  ]
}
