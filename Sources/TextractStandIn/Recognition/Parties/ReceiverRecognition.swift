import InvoiceDomain

/// Finds who the document is for: at a label such as `Bill to` or `Rechnungsempfänger`, or else over a line such as
/// `Attn. Jane Doe`, on the slip that is sent back, or in the window of a letter.
struct ReceiverRecognition {
  let page: Page
  let labels: [FoundLabel]

  func fields() -> [RecognizedField] {
    var fields: [RecognizedField] = []
    for label in labels where label.kind == .receiverName {
      let phrase = page.rows[label.row].phrases[label.phrase]
      guard let lines = PartyBlock(page: page, labels: labels).lines(at: label) else { continue }
      var penalty: Double = label.words.count == 1 && !phrase.text.contains(":") ? 8 : 0
      if PartyName.isAttention(phrase) { penalty += 15 }
      fields += self.fields(
        lines, label: phrase.part(label.words), confidence: 100 * label.strength - penalty)
    }
    if fields.allSatisfy({ $0.label.map(PartyName.isAttention) ?? false }) {
      if let lines = addressed() { return self.fields(lines, label: nil, confidence: 85) }
    }
    if fields.isEmpty, let name = page.phrases.lazy.compactMap({ PartyName.addressee(in: $0) }).first {
      return self.fields([name], label: nil, confidence: 85)
    }
    if fields.isEmpty, let lines = PaymentSlip(page: page).lines() {
      return self.fields(lines, label: nil, confidence: 85)
    }
    if fields.isEmpty, let lines = LetterAddress(page: page, labels: labels).lines() {
      fields += self.fields(lines, label: nil, confidence: 65)
    }
    return fields
  }

  /// The address with a line such as `Attn. Jane Doe`, whose first line is the company.
  private func addressed() -> [Phrase]? {
    for (index, row) in page.rows.enumerated() {
      for phrase in row.phrases where PartyName.isAttention(phrase) {
        var top = (phrase: phrase, row: index)
        for above in page.rows.indices.prefix(index).reversed() {
          guard let line = page.rows[above].phrases.first(where: { isOver($0, top.phrase) }),
            PartyName.isName(line), !isLabel(line, above)
          else { break }
          top = (line, above)
        }
        if top.row < index {
          return AddressBlock(first: top.phrase, row: top.row, on: page, stop: { _, _ in false }).lines
        }
      }
    }
    return nil
  }

  private func isOver(_ line: Phrase, _ next: Phrase) -> Bool {
    abs(line.box.left - next.box.left) < line.height && next.box.top - line.box.bottom < 1.1 * next.height
  }

  private func isLabel(_ phrase: Phrase, _ row: Int) -> Bool {
    labels.contains {
      $0.row == row && $0.words.lowerBound == 0 && page.rows[row].phrases[$0.phrase] == phrase
        && !LegalForms.hasForm(phrase.text)
    }
  }

  private func fields(_ lines: [Phrase], label: Phrase?, confidence: Double) -> [RecognizedField] {
    let groups = ["RECEIVER_BILL_TO"]
    guard let name = lines.first else { return [] }
    var fields = [RecognizedField(kind: .receiverName, confidence: confidence, label: label, lines: [name])]
    if lines.count > 1 {
      fields.append(
        RecognizedField(
          kind: .receiverAddress, confidence: confidence - 1, label: label, lines: Array(lines.dropFirst()),
          groups: groups))
    }
    return fields
  }
}
