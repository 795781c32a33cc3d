/// Chooses numbers and other texts that identify: invoice number, order, customer, terms.
struct IdentifierResolver {
  let fields: HeaderFields
  /// On a credit note, a number labelled as an invoice's is that of the invoice it corrects.
  let isCreditNote: Bool
  let slip: CardSlip

  func text(_ kind: FieldKind) -> Evidenced<String> {
    let all = fields.of(kind)
    let own = kind == .invoiceNumber ? ListedNumbers.dropped(from: all) : all
    let candidates = own.compactMap {
      header -> (value: String, header: HeaderField, weight: Double)? in
      guard let value = clean(header.text, kind) else { return nil }
      return (value, header, weight(header, kind))
    }.sorted { $0.weight > $1.weight }
    guard let best = candidates.first else { return .absent(.notFound) }
    let rivals = candidates.dropFirst().filter { !same($0.value, best.value) }
    var seen: Set<String> = []
    let others = rivals.map(\.value).filter { seen.insert($0).inserted }
    let whole = candidates.first { extends(best.value, to: $0.value) } ?? best
    var text = Evidenced(
      value: whole.value, source: whole.header.field, state: .supported, candidates: others)
    text.confidence = best.header.field.confidence
    text.rivalConfidence = rivals.first.map { $0.weight / best.weight * best.header.field.confidence }
    return text
  }

  private func weight(_ header: HeaderField, _ kind: FieldKind) -> Double {
    let typed = header.field.kind == kind ? 1.0 : 0.8
    let labelled = header.label.map { $0.kind == kind ? $0.strength : 0.6 } ?? 0.7
    let credit = isCreditNote && kind == .invoiceNumber ? (namesCreditNote(header) ? 1.5 : 0.6) : 1
    let slipped = kind == .invoiceNumber && slip.holds(header.field.value) ? 0.3 : 1
    return header.field.confidence * typed * labelled * credit * slipped
  }

  private func namesCreditNote(_ header: HeaderField) -> Bool {
    let label = FoldedText.fold(header.field.label?.text ?? "")
    return ["avoir", "credit", "gutschrift", "korrektur", "abono", "rectificativa"].contains {
      label.contains($0)
    }
  }

  /// `26/00841` is the end of `PFS 26/00841`: a short run of letters before a number belongs to it, a word does not.
  private func extends(_ number: String, to longer: String) -> Bool {
    guard longer.hasSuffix(number), same(number, longer) else { return false }
    let prefix = longer.dropLast(number.count).filter { $0.isLetter || $0.isNumber }
    return (1...5).contains(prefix.count) && LabelLexicon.label(of: String(prefix)) == nil
      && !Self.numberWords.contains(prefix.lowercased())
  }

  private static let numberWords: Set<String> = ["n", "nr", "no", "num", "nro", "ref", "id"]

  /// Equal but for blanks and the like, or printed once with and once without its letters.
  private func same(_ left: String, _ right: String) -> Bool {
    guard let one = NumberKey(left)?.rawValue, let other = NumberKey(right)?.rawValue else {
      return left == right
    }
    return one == other
      || (min(one.count, other.count) >= 6 && (one.hasSuffix(other) || other.hasSuffix(one)))
  }

  /// A label that was read with the value ("Invoice #1258") is cut off; a number must have a digit.
  private func clean(_ text: String, _ kind: FieldKind) -> String? {
    var shown = DisplayText.oneLine(text)
    guard kind != .paymentTerms else { return shown.isEmpty ? nil : shown }
    if let mark = shown.lastIndex(where: { $0 == "#" || $0 == ":" }),
      shown[mark...].contains(where: \.isNumber)
    {
      shown = DisplayText.oneLine(String(shown[shown.index(after: mark)...]))
    }
    // What goes on in the sentence behind the number.
    while let last = shown.last, ",;".contains(last) { shown.removeLast() }
    return IdentifierPrint.isPossible(shown, kind) ? shown : nil
  }
}
