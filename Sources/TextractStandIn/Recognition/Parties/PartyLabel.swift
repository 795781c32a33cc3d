import InvoiceDomain

extension FoundLabel {
  /// Whether the label can head a party. A single word does so only alone or before a colon, a bracket or a stroke:
  /// `Client:` does, `client` within a sentence does not.
  func headsParty(in phrase: Phrase) -> Bool {
    guard words.lowerBound == 0 else { return false }
    let label = phrase.words[words]
    let next = words.upperBound < phrase.words.count ? phrase.words[words.upperBound].text : nil
    guard let next, label.last?.text.hasSuffix(":") != true else { return true }
    // `Spett.le ACME` stands in no sentence.
    if label.first?.text.foldedForComparison.hasPrefix("spett") == true { return true }
    if [":", "(", "/"].contains(where: next.hasPrefix) { return true }
    // `Bill to ACME`, but not `Payable to the account below`.
    return words.count > 1 && next.first?.isLowercase != true && phrase.words.count - words.count <= 6
  }

  /// Whether the label ends a phrase that begins with the name of another: `Acme S.r.l. Spett.le`.
  func standsApart(in phrase: Phrase) -> Bool {
    followsForm(in: phrase) && words.upperBound == phrase.words.count
  }

  /// Whether the label stands right behind a legal form, where a name ends: `Acme S.A. CIF A12345678`.
  func followsForm(in phrase: Phrase) -> Bool {
    words.lowerBound > 1 && LegalForms.isForm(phrase.words[words.lowerBound - 1].text)
  }

  /// The first word behind the label that can begin a name: behind a remark as in `Buyer (Bill to)`, behind the same
  /// label in another language as in `Sold to / Vendu à`, and behind signs.
  func end(in phrase: Phrase) -> Int {
    let all = phrase.words
    var end = words.upperBound
    if end < all.count, all[end].text.hasPrefix("(") {
      end = all[end...].firstIndex { $0.text.contains(")") }.map { $0 + 1 } ?? all.count
    } else if end < all.count, all[end].text == "/" {
      end = all[end...].firstIndex { $0.text.hasSuffix(":") }.map { $0 + 1 } ?? all.count
    }
    while end < all.count, !all[end].text.contains(where: { $0.isLetter || $0.isNumber }) { end += 1 }
    return end
  }
}
