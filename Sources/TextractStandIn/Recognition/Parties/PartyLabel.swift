import InvoiceDomain

extension FoundLabel {
  /// Whether the label can head a party. A single word does so only alone or before a colon: `Client:` does,
  /// `client` within a sentence does not.
  func headsParty(in phrase: Phrase) -> Bool {
    guard words.lowerBound == 0 else { return false }
    let label = phrase.words[words]
    let next = words.upperBound < phrase.words.count ? phrase.words[words.upperBound].text : nil
    if next == nil || next?.hasPrefix(":") == true || label.last?.text.hasSuffix(":") == true { return true }
    // `Bill to ACME`, but not `Payable to the account below`.
    return words.count > 1 && next?.first?.isLowercase != true && phrase.words.count - words.count <= 6
  }
}
