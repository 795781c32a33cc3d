import InvoiceDomain

/// The name and the address that stand at the label of a party: behind it, below it or right of it.
struct PartyBlock {
  let page: Page
  let labels: [FoundLabel]

  /// The lines of the party, its name first; nil where nothing at the label looks like a name.
  func lines(at label: FoundLabel) -> [Phrase]? {
    let row = page.rows[label.row]
    let whole = row.phrases[label.phrase]
    guard let phrase = label.standsApart(in: whole) ? whole.part(label.words) : whole,
      phrase != whole || label.headsParty(in: whole)
    else { return nil }
    // The number behind `Bill to: 4711` is that of the customer, whose name follows.
    if phrase == whole, let rest = phrase.part(label.end(in: phrase)...),
      label.words.count == 1 || rest.text.contains(where: \.isLetter)
    {
      return named(rest, row: label.row)
    }
    if let name = namedBelow(label) { return [name] }
    let right = label.phrase + 1
    if right < row.phrases.count, !isLabel(label.row, right), !areHeads(label.row, label.phrase, right),
      row.phrases[right].box.left - phrase.box.right < 12 * phrase.height,
      let lines = named(row.phrases[right], row: label.row)
    {
      return lines
    }
    return below(phrase, row: label.row)
  }

  /// Whether two phrases of a row each head a column: right under both begins a name at the same edge.
  private func areHeads(_ row: Int, _ left: Int, _ right: Int) -> Bool {
    guard row + 1 < page.rows.count else { return false }
    let below = page.rows[row + 1].phrases
    return [left, right].allSatisfy { head in
      let head = page.rows[row].phrases[head]
      return below.indices.contains {
        abs(below[$0].box.left - head.box.left) < 0.5 * head.height
          && below[$0].box.top - head.box.bottom < head.height && !isLabel(row + 1, $0)
          && PartyName.isName(below[$0])
      }
    }
  }

  /// The block under a label, at its left edge.
  private func below(_ phrase: Phrase, row: Int) -> [Phrase]? {
    var bottom = phrase.box.bottom
    for index in page.rows.indices.dropFirst(row + 1).prefix(5) {
      guard page.rows[index].box.top - bottom < 2 * phrase.height else { break }
      let phrases = page.rows[index].phrases
      let under = phrases.indices.filter {
        abs(phrases[$0].box.left - phrase.box.left) < 3 * phrase.height
          || phrases[$0].box.sharedWidth(with: phrase.box) > phrase.box.width / 2
      }
      for position in under where !isLabel(index, position) {
        if let lines = named(phrases[position], row: index) { return lines }
      }
      if !under.isEmpty { bottom = page.rows[index].box.bottom }
    }
    return nil
  }

  /// Sections such as `Seller` with rows `Number: …`, `Name: …`, `Address: …`.
  private func namedBelow(_ label: FoundLabel) -> Phrase? {
    for index in page.rows.indices.dropFirst(label.row + 1).prefix(4) {
      let phrases = page.rows[index].phrases
      for (position, phrase) in phrases.enumerated() {
        let head = page.rows[label.row].phrases[label.phrase].box
        guard PartyName.isNameLabel(phrase.words[0]), phrase.box.left > head.left - 3 * phrase.height,
          phrase.box.left < head.right + 6 * phrase.height
        else { continue }
        if phrase.words.count > 1, let rest = phrase.part(1...), PartyName.isName(rest) { return rest }
        if position + 1 < phrases.count, !isLabel(index, position + 1) { return phrases[position + 1] }
        // `Name` at the head of a column.
        if phrase.words.count == 1, let name = below(phrase, row: index)?.first { return name }
      }
    }
    return nil
  }

  /// The block whose first line begins with a name; nil where the line does not.
  private func named(_ first: Phrase, row: Int) -> [Phrase]? {
    let end = PartyName.end(in: first.words)
    guard let name = first.part(..<end), PartyName.isName(name) else { return nil }
    var lines = AddressBlock(first: first, row: row, on: page, stop: isLabel).lines
    // With a label before the name, the address goes on where the label begins.
    if lines.count == 1,
      let whole = page.rows[row].phrases.first(where: { $0.words.contains(first.words[0]) })
    {
      lines = AddressBlock(first: whole, row: row, on: page, stop: isLabel).lines
    }
    return [name.withoutComma] + [first.part(end...)].compactMap(\.self) + lines.dropFirst()
  }

  private func isLabel(_ row: Int, _ phrase: Int) -> Bool {
    // `Lieferant GmbH` begins like a label and is a name.
    !LegalForms.hasForm(page.rows[row].phrases[phrase].text)
      && labels.contains {
        $0.row == row && $0.phrase == phrase && $0.words.lowerBound == 0 && $0.strength > 0.6
      }
  }
}
