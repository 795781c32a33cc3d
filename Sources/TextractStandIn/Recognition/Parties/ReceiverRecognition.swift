import InvoiceDomain

/// Finds who the document is for: at a label such as `Bill to` or `Rechnungsempfänger`, or else in the window of a
/// letter.
struct ReceiverRecognition {
  let page: Page
  let labels: [FoundLabel]

  func fields() -> [RecognizedField] {
    var fields: [RecognizedField] = []
    for label in labels where label.kind == .receiverName {
      guard let lines = PartyBlock(page: page, labels: labels).lines(at: label) else { continue }
      let phrase = page.rows[label.row].phrases[label.phrase]
      let penalty: Double = label.words.count == 1 && !phrase.text.contains(":") ? 8 : 0
      fields += self.fields(
        lines, label: phrase.part(label.words), confidence: 100 * label.strength - penalty)
    }
    if fields.isEmpty, let lines = LetterAddress(page: page, labels: labels).lines() {
      fields += self.fields(lines, label: nil, confidence: 65)
    }
    return fields
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
