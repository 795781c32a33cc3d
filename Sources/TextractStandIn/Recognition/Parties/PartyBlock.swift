import InvoiceDomain

/// The name and the address that stand at the label of a party: behind it, below it or right of it.
struct PartyBlock {
  let page: Page
  let labels: [FoundLabel]

  /// The lines of the party, its name first; nil where nothing at the label looks like a name.
  func lines(at label: FoundLabel) -> [Phrase]? {
    let row = page.rows[label.row]
    let phrase = row.phrases[label.phrase]
    guard label.headsParty(in: phrase) else { return nil }
    var start = label.words.upperBound
    while start < phrase.words.count,
      !phrase.words[start].text.contains(where: { $0.isLetter || $0.isNumber })
    {
      start += 1
    }
    if start < phrase.words.count {
      guard let name = phrase.part(start...), isName(name) else { return nil }
      return block(from: name, row: label.row)
    }
    if let name = namedBelow(label) { return [name] }
    let right = label.phrase + 1
    if right < row.phrases.count, isName(row.phrases[right]), !isLabel(label.row, right),
      row.phrases[right].box.left - phrase.box.right < 12 * phrase.height
    {
      return block(from: row.phrases[right], row: label.row)
    }
    return below(label, phrase)
  }

  /// The block under a label, at its left edge.
  private func below(_ label: FoundLabel, _ phrase: Phrase) -> [Phrase]? {
    var bottom = phrase.box.bottom
    for index in page.rows.indices.dropFirst(label.row + 1).prefix(5) {
      guard page.rows[index].box.top - bottom < 2 * phrase.height else { break }
      let phrases = page.rows[index].phrases
      let under = phrases.indices.filter {
        abs(phrases[$0].box.left - phrase.box.left) < 3 * phrase.height
          || phrases[$0].box.sharedWidth(with: phrase.box) > phrase.box.width / 2
      }
      for position in under where isName(phrases[position]) && !isLabel(index, position) {
        return block(from: phrases[position], row: index)
      }
      if !under.isEmpty { bottom = page.rows[index].box.bottom }
    }
    return nil
  }

  /// Sections such as `Seller` with rows `Number: …`, `Name: …`, `Address: …`.
  private func namedBelow(_ label: FoundLabel) -> Phrase? {
    let names: Set<String> = ["name", "naam", "nom", "nome", "nombre", "company", "firma", "unternehmen"]
    for index in page.rows.indices.dropFirst(label.row + 1).prefix(4) {
      let phrases = page.rows[index].phrases
      for (position, phrase) in phrases.enumerated() {
        guard let first = phrase.words.first, names.contains(first.text.foldedForComparison),
          phrase.box.left < page.rows[label.row].phrases[label.phrase].box.right + 6 * phrase.height
        else { continue }
        if phrase.words.count > 1, let rest = phrase.part(1...), isName(rest) { return rest }
        if position + 1 < phrases.count { return phrases[position + 1] }
      }
    }
    return nil
  }

  private func block(from first: Phrase, row: Int) -> [Phrase] {
    AddressBlock(first: first, row: row, on: page, stop: isLabel).lines
  }

  private func isLabel(_ row: Int, _ phrase: Int) -> Bool {
    // `Lieferant GmbH` begins like a label and is a name.
    !LegalForms.hasForm(page.rows[row].phrases[phrase].text)
      && labels.contains {
        $0.row == row && $0.phrase == phrase && $0.words.lowerBound == 0 && $0.strength > 0.6
      }
  }

  private func isName(_ phrase: Phrase) -> Bool { PartyName.isName(phrase) }
}
