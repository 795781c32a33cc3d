import Foundation
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
    var candidates = labelled() + owners() + unlabelled()
    candidates.sort { $0.confidence > $1.confidence }
    return Array(candidates.prefix(3))
  }

  private func labelled() -> [RecognizedField] {
    let receivers = Set(receiver.map(\.text.foldedForComparison))
    return labels.filter { $0.kind == .vendorName }.compactMap { label in
      guard let name = PartyBlock(page: page, labels: labels).lines(at: label)?.first,
        !receiver.contains(name), !receivers.contains(name.text.foldedForComparison)
      else { return nil }
      return RecognizedField(
        kind: .vendorName, confidence: 97 * label.strength,
        label: page.rows[label.row].phrases[label.phrase].part(label.words), lines: [name])
    }
  }

  private func owners() -> [RecognizedField] {
    page.phrases.compactMap { TradingName.owner(in: $0) }.map {
      RecognizedField(kind: .vendorName, confidence: 80, lines: [$0])
    }
  }

  private func unlabelled() -> [RecognizedField] {
    let domains = WebNames(page: page).names
    let textHeight = page.textHeight
    let names = VendorName(page: page, labels: labels)
    // Nobody sends an invoice to himself, wherever else his name is printed.
    let receivers = Set(receiver.map(\.text.foldedForComparison))
    var rank = 0
    var found: [RecognizedField] = []
    for (index, row) in page.rows.enumerated() {
      for (position, phrase) in row.phrases.enumerated() {
        guard !receiver.contains(phrase), !PartyName.isGreeting(phrase),
          !PartyName.isAttention(phrase), PartyName.addressee(in: phrase) == nil,
          let name = names.name(at: position, row: index),
          !receivers.contains(name.text.foldedForComparison)
        else {
          continue
        }
        let isLabel = labels.contains {
          $0.row == index && $0.phrase == position && $0.words.lowerBound == 0 && $0.strength >= 0.5
            && !isNameAfter($0, phrase)
        }
        if (isLabel && !LegalForms.hasForm(name.text)) || isHeaded(index, position, phrase)
          || name.text.hasSuffix(":")
          || DocumentTitles.isTitle(name.text)
        {
          continue
        }
        var points = 40.0
        points += max(-10, 30 - 3 * Double(rank))
        // What OCR is unsure of is often no print at all.
        points -= min(20, max(0, 85 - name.confidence) / 2)
        // `1011 AB Amsterdam` and `Denver CO 80202` are no companies.
        let isPostal = PostalLine.isPostal(name.text)
        if LegalForms.hasForm(name.text), !isPostal { points += 22 }
        if isSenderLine(phrase, named: name) { points += 18 }
        if domains.contains(where: { WebNames.matches($0, name.text) }) { points += 22 }
        if name.height > 1.35 * textHeight { points += 10 }
        if row.box.top > page.height / 2 { points -= 10 }
        if name.words.count > 6 { points -= 12 }
        if isPriced(row) { points -= 15 }
        // Later pages have heads of their own.
        if page.number > 1 { points -= 25 }
        if isPostal || AddressLine.isStreet(name.text) { points -= 8 }
        rank += 1
        found.append(RecognizedField(kind: .vendorName, confidence: min(95, points), lines: [name]))
      }
    }
    return found
  }

  /// The line over the window of an envelope, which sends a letter back: `Tönnies Design · Sonnenallee 211 · 12059 Berlin`.
  private func isSenderLine(_ phrase: Phrase, named name: Phrase) -> Bool {
    let parts = phrase.text.split { "·•|–,-".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count >= 3, let last = parts.last, name.words.count < phrase.words.count else { return false }
    return phrase.box.top < page.height / 2 && PostalLine.isPostal(last)
  }

  /// `Bill to: Acme Ltd` names a party by its label.
  private func isHeaded(_ row: Int, _ position: Int, _ phrase: Phrase) -> Bool {
    labels.contains {
      $0.row == row && $0.phrase == position && ValueShape(of: $0.kind) == .address
        && $0.headsParty(in: phrase)
    }
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
}
