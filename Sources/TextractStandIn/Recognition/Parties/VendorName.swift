/// Puts together the print that makes a name, and cuts off what stands behind it.
struct VendorName {
  let page: Page
  let labels: [FoundLabel]

  /// The name that begins with a phrase; nil where the phrase cannot begin one.
  func name(at position: Int, row index: Int) -> Phrase? {
    let phrases = page.rows[index].phrases
    if position > 0, runsOn(phrases[position - 1], phrases[position]) { return nil }
    var end = position
    while end + 1 < phrases.count, runsOn(phrases[end], phrases[end + 1]) { end += 1 }
    let whole = Phrase(words: phrases[position...end].flatMap(\.words)) ?? phrases[position]
    let own = end == position ? ownPart(of: whole, position, index) : whole
    return Self.name(in: joined(own, end, index))
  }

  /// Whether two phrases of large print are one: it is set with wider gaps than the text.
  private func runsOn(_ left: Phrase, _ right: Phrase) -> Bool {
    left.height > 1.35 * page.textHeight && abs(left.height - right.height) < 0.2 * left.height
      && right.box.left - left.box.right < 1.5 * left.height && !DocumentTitles.isTitle(right.text)
  }

  /// A name without the label that stands right behind its legal form: `Acme S.r.l. P.IVA 01234567897`.
  private func ownPart(of phrase: Phrase, _ position: Int, _ index: Int) -> Phrase {
    let label = labels.first {
      $0.row == index && $0.phrase == position && $0.followsForm(in: phrase)
    }
    return label.flatMap { phrase.part(..<$0.words.lowerBound) } ?? phrase
  }

  /// A legal form that stands apart, behind the name or on a line of its own under it, belongs to the name; so does the
  /// line under a name that breaks off, as in `City of`.
  private func joined(_ phrase: Phrase, _ position: Int, _ index: Int) -> Phrase {
    let behind = page.rows[index].phrases.dropFirst(position + 1)
    if let next = behind.first, LegalForms.isForm(next.text) {
      return Phrase(words: phrase.words + next.words) ?? phrase
    }
    guard !LegalForms.hasForm(phrase.text) else { return phrase }
    let below = page.rows.dropFirst(index + 1).prefix(3).flatMap(\.phrases).first {
      $0.box.top - phrase.box.bottom < phrase.height && $0.box.sharedWidth(with: phrase.box) > 0
    }
    guard let below,
      LegalForms.isForm(below.text) || breaksOff(phrase) || Self.continues(below)
    else { return phrase }
    return Phrase(words: phrase.words + below.words) ?? phrase
  }

  private func breaksOff(_ phrase: Phrase) -> Bool {
    phrase.words.count > 1
      && phrase.words.last.map { Self.links.contains($0.text.foldedForComparison) } ?? false
  }

  /// `di Rossi Mario snc`, the owner under the name of an Italian shop.
  private static func continues(_ phrase: Phrase) -> Bool {
    phrase.words[0].text.foldedForComparison == "di" && LegalForms.hasForm(phrase.text)
  }

  /// No name ends with one of these.
  private static let links: Set<String> = [
    "of", "de", "du", "des", "di", "del", "della", "van", "der", "und", "and", "et",
  ]

  /// The part of a phrase that can be a name: up to a separator as in `Acme GmbH | Street 1 | 12345 Town`.
  private static func name(in phrase: Phrase) -> Phrase? {
    let end = phrase.words.dropFirst().firstIndex {
      // `#0338` is the number of a branch.
      ["|", "-", "–", "•", "·", "*", "/"].contains($0.text) || $0.text.hasPrefix("#")
    }
    var words = Array(phrase.words[..<(end ?? phrase.words.count)])
    let comma = words.indices.first { index in
      words[index].text.hasSuffix(",")
        && !words[(index + 1)...].prefix(1).contains { LegalForms.isForm($0.text) }
    }
    if let comma, words.count > 3 {
      words = Array(words[...comma])
      words[comma].text = String(words[comma].text.dropLast())
    }
    if words[0].text.hasSuffix(":"), PartyName.isNameLabel(words[0]) { words.removeFirst() }
    while let first = words.first, !first.text.contains(where: { $0.isLetter || $0.isNumber }) {
      words.removeFirst()
    }
    guard let name = Phrase(words: words), !continues(name) else { return nil }
    let letters = name.text.count(where: \.isLetter)
    // `Table : 4` and `Outlet : North` are labels with their values.
    guard !words.dropFirst().contains(where: { $0.text == ":" || $0.text == ";" }) else { return nil }
    guard letters >= 3, letters * 2 >= name.text.count, !LegalForms.isForm(name.text), words.count <= 8,
      !name.text.contains("@")
    else {
      return nil
    }
    // `Oct 3`, cut off a date at its comma.
    let isDay = words.count == 2 && MonthNames.contains(words[0].text.foldedForComparison)
    return DateScanner.date(in: words) == nil && !isDay ? name : nil
  }
}
