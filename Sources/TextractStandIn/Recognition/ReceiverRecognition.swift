import InvoiceDomain

/// Finds who the document is for: the name and the address at a label such as `Bill to` or `Rechnungsempfänger`.
struct ReceiverRecognition {
  let page: Page
  let labels: [FoundLabel]

  func fields() -> [RecognizedField] {
    var fields: [RecognizedField] = []
    for label in labels where label.kind == .receiverName {
      guard let block = block(at: label), let name = block.lines.first else { continue }
      let phrase = page.rows[label.row].phrases[label.phrase]
      var confidence = 100 * label.strength
      if label.words.lowerBound > 0 { confidence -= 25 }
      if label.words.count == 1 && !phrase.text.contains(":") { confidence -= 8 }
      let group = ["RECEIVER_BILL_TO"]
      let labelPhrase = phrase.part(label.words)
      fields.append(
        RecognizedField(kind: .receiverName, confidence: confidence, label: labelPhrase, lines: [name]))
      if block.lines.count > 1 {
        fields.append(
          RecognizedField(
            kind: .receiverAddress, confidence: confidence - 1, label: labelPhrase,
            lines: Array(block.lines.dropFirst()), groups: group))
      }
    }
    return fields
  }

  private func block(at label: FoundLabel) -> AddressBlock? {
    let row = page.rows[label.row]
    let phrase = row.phrases[label.phrase]
    let stop: (Int, Int) -> Bool = { index, position in
      labels.contains {
        $0.row == index && $0.phrase == position && $0.words.lowerBound == 0 && $0.strength > 0.6
      }
    }
    // Behind the label in its phrase.
    var start = label.words.upperBound
    while start < phrase.words.count,
      !phrase.words[start].text.contains(where: { $0.isLetter || $0.isNumber })
    {
      start += 1
    }
    if start < phrase.words.count {
      guard let name = phrase.part(start...), isName(name) else { return nil }
      return AddressBlock(first: name, row: label.row, on: page, stop: stop)
    }
    // Below the label, or right of it.
    for index in page.rows.indices.dropFirst(label.row + 1).prefix(3) {
      guard page.rows[index].box.top - phrase.box.bottom < 2 * phrase.height else { break }
      let phrases = page.rows[index].phrases
      for position in phrases.indices
      where abs(phrases[position].box.left - phrase.box.left) < 3 * phrase.height
        || phrases[position].box.sharedWidth(with: phrase.box) > phrase.box.width / 2
      {
        guard !stop(index, position), isName(phrases[position]) else { continue }
        return AddressBlock(first: phrases[position], row: index, on: page, stop: stop)
      }
    }
    if label.phrase + 1 < row.phrases.count, isName(row.phrases[label.phrase + 1]),
      !stop(label.row, label.phrase + 1)
    {
      return AddressBlock(first: row.phrases[label.phrase + 1], row: label.row, on: page, stop: stop)
    }
    return nil
  }

  private func isName(_ phrase: Phrase) -> Bool {
    phrase.text.count(where: \.isLetter) >= 3 && DateScanner.date(in: phrase.words) == nil
  }
}
