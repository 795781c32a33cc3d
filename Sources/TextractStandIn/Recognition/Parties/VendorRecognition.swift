import InvoiceDomain

/// Finds who issued the document.
///
/// Candidates collect points: a label such as `Seller`, a legal form such as `GmbH`, a place near the top, large
/// print, and a web or mail address with the same name.
struct VendorRecognition {
  let page: Page
  let labels: [FoundLabel]
  /// Lines that belong to the receiver.
  let receiver: Set<Phrase>

  func fields() -> [RecognizedField] {
    var candidates = labelled() + unlabelled()
    candidates.sort { $0.confidence > $1.confidence }
    return Array(candidates.prefix(3))
  }

  private func labelled() -> [RecognizedField] {
    labels.filter { $0.kind == .vendorName }.compactMap { label in
      guard let name = PartyBlock(page: page, labels: labels).lines(at: label)?.first,
        !receiver.contains(name)
      else { return nil }
      return RecognizedField(
        kind: .vendorName, confidence: 97 * label.strength,
        label: page.rows[label.row].phrases[label.phrase].part(label.words), lines: [name])
    }
  }

  private func unlabelled() -> [RecognizedField] {
    let domains = WebNames(page: page).names
    let textHeight = page.textHeight
    var rank = 0
    var found: [RecognizedField] = []
    for (index, row) in page.rows.enumerated() {
      for (position, phrase) in row.phrases.enumerated() {
        guard let name = Self.name(in: joined(phrase, position, index)), !receiver.contains(phrase) else {
          continue
        }
        let isLabel = labels.contains {
          $0.row == index && $0.phrase == position && $0.words.lowerBound == 0 && $0.strength >= 0.5
            && !isNameAfter($0, phrase)
        }
        if (isLabel && !LegalForms.hasForm(name.text)) || name.text.hasSuffix(":")
          || DocumentTitles.isTitle(name.text)
        {
          continue
        }
        var points = 40.0
        points += max(-10, 30 - 3 * Double(rank))
        // What OCR is unsure of is often no print at all.
        points -= min(20, max(0, 85 - name.confidence) / 2)
        if LegalForms.hasForm(name.text) { points += 22 }
        if domains.contains(where: { WebNames.matches($0, name.text) }) { points += 22 }
        if name.height > 1.35 * textHeight { points += 10 }
        if row.box.top > page.height / 2 { points -= 10 }
        if name.words.count > 6 { points -= 12 }
        if isPriced(row) { points -= 15 }
        // Later pages have heads of their own.
        if page.number > 1 { points -= 25 }
        if PostalLine.isPostal(name.text) || AddressLine.isStreet(name.text) { points -= 8 }
        rank += 1
        found.append(RecognizedField(kind: .vendorName, confidence: min(95, points), lines: [name]))
      }
    }
    return found
  }

  /// `Bar Central` begins like the label of an amount and is a name.
  private func isNameAfter(_ label: FoundLabel, _ phrase: Phrase) -> Bool {
    ValueShape(of: label.kind) == .amount && label.words.count == 1 && phrase.words.count > 1
      && !phrase.text.hasFigure && !phrase.text.contains(":")
      && phrase.words[1].text.first?.isUppercase == true && phrase.words[0].text.first?.isUppercase == true
      && phrase.text != phrase.text.uppercased()
  }

  /// A name with an amount behind it is an item.
  private func isPriced(_ row: Row) -> Bool {
    AmountScanner(words: row.words).amounts().contains {
      $0.isMoney && $0.words.upperBound == row.words.count
    }
  }

  /// A legal form that stands apart, behind the name or on a line of its own under it, belongs to the name.
  private func joined(_ phrase: Phrase, _ position: Int, _ index: Int) -> Phrase {
    let row = page.rows[index]
    if position + 1 < row.phrases.count, LegalForms.isForm(row.phrases[position + 1].text) {
      return Phrase(words: phrase.words + row.phrases[position + 1].words) ?? phrase
    }
    guard row.phrases.count == 1, index + 1 < page.rows.count, !LegalForms.hasForm(phrase.text),
      let below = page.rows[index + 1].phrases.first, LegalForms.isForm(below.text),
      below.box.top - phrase.box.bottom < phrase.height, below.box.sharedWidth(with: phrase.box) > 0
    else { return phrase }
    return Phrase(words: phrase.words + below.words) ?? phrase
  }

  /// The part of a phrase that can be a name: up to a separator as in `Acme GmbH | Street 1 | 12345 Town`.
  private static func name(in phrase: Phrase) -> Phrase? {
    let end = phrase.words.dropFirst().firstIndex { ["|", "-", "–", "•", "·", "*", "/"].contains($0.text) }
    var words = Array(phrase.words[..<(end ?? phrase.words.count)])
    if let comma = words.firstIndex(where: { $0.text.hasSuffix(",") }), words.count > 3 {
      words = Array(words[...comma])
      words[comma].text = String(words[comma].text.dropLast())
    }
    while let first = words.first, !first.text.contains(where: { $0.isLetter || $0.isNumber }) {
      words.removeFirst()
    }
    guard let name = Phrase(words: words) else { return nil }
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
