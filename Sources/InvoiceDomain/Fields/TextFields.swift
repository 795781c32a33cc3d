/// Finds labelled values in the plain lines of a document: a fallback for what the reader left out, and a second
/// opinion where it did not.
struct TextFields {
  /// Confidence that a value beside a label in plain text is what the label says.
  static let certainty = 75.0

  private let rows: [TextRow]

  init(_ lines: [TextSpan]) { rows = TextRow.rows(of: lines) }

  func fields() -> [ReadField] {
    var found: [ReadField] = []
    for (index, row) in rows.enumerated() {
      for position in row.spans.indices {
        let span = row.spans[position]
        if let field = dateWithin(span, behind: row.spans[..<position].map(\.text)) { found.append(field) }
        let pairs = LabelledText.pairs(of: span.text)
        if !pairs.isEmpty {
          found += pairs.compactMap { pair($0, span) }
        } else if let field = numberBelowHeading(index, position) {
          found.append(field)
        } else if let field = within(span) {
          found.append(field)
        } else if let label = LabelLexicon.label(of: span.text), isLabelOnly(span.text) {
          let right = row.spans[(position + 1)...]
          let value =
            right.first { fits($0.text, label.kind) }
            ?? (right.isEmpty ? below(span, index, label.kind) : nil)
          if let value { found.append(field(label, span, value)) }
        }
      }
    }
    return found
  }

  /// One of several labels with a value in a line. Where in the line it stands is not known, only its share of it.
  private func pair(_ pair: (label: String, value: String), _ span: TextSpan) -> ReadField? {
    guard let label = LabelLexicon.label(of: pair.label), MoneyCandidates.roles.contains(label.kind) else {
      return nil
    }
    var value = span
    value.text = pair.value
    var name = span
    name.text = pair.label
    return field(label, name, value)
  }

  /// Label and value in one line: "Total due: 12.50".
  private func within(_ span: TextSpan) -> ReadField? {
    guard let cut = LabelledText(span.text), let label = LabelLexicon.label(of: cut.label),
      fits(cut.value, label.kind), !(MoneyCandidates.roles.contains(label.kind) && isSentence(cut.value)),
      label.kind != .issueDate || isOfThis(cut.label)
    else {
      return nil
    }
    var value = span
    value.text = cut.value
    var name = span
    name.text = cut.label
    return field(label, name, value)
  }

  private func isOfThis(_ label: String) -> Bool {
    let words = label.split(separator: " ").map(String.init)
    return DateContext.isOfThis(words.dropLast(), before: words.last ?? "")
  }

  /// Words between a label and its amount make the amount one of something else: "The total contains § 35a wages of
  /// 830.03".
  private func isSentence(_ value: String) -> Bool {
    let before = value.split(separator: " ").prefix {
      AmountReader.amount(in: String($0))?.looksLikeMoney != true
    }
    return before.count { $0.count(where: \.isLetter) >= 3 } > 2
  }

  /// A bare "Nr. 42" or "# 42" beside or below the words that say what it numbers: "Invoice", "Handelsrechnung (380)".
  private func numberBelowHeading(_ index: Int, _ position: Int) -> ReadField? {
    let span = rows[index].spans[position]
    guard let cut = LabelledText(span.text), cut.isBareNumberLabel, fits(cut.value, .invoiceNumber) else {
      return nil
    }
    var value = span
    value.text = cut.value
    for heading in [beside(index, position), above(span, index)].compactMap(\.self) {
      guard let label = LabelLexicon.label(of: heading.text), Self.numbered.contains(label.kind) else {
        continue
      }
      var name = heading
      name.text = heading.text + " " + cut.label
      return field(label, name, value)
    }
    guard cut.label == "#" else { return nil }
    var name = span
    name.text = cut.label
    return field(Label(kind: .invoiceNumber, strength: 0.4), name, value)
  }

  private static let numbered: Set<FieldKind> = [
    .invoiceNumber, .purchaseOrder, .customerNumber, .accountNumber, .unrelated,
  ]

  private func beside(_ index: Int, _ position: Int) -> TextSpan? {
    position > 0 ? rows[index].spans[position - 1] : nil
  }

  /// The line right above that begins about where the span does.
  private func above(_ span: TextSpan, _ index: Int) -> TextSpan? {
    guard let box = span.box, index > 0 else { return nil }
    return rows[index - 1].spans.first { heading in
      guard let other = heading.box, heading.page == span.page else { return false }
      return abs(other.left - box.left) < 0.03 && box.top - other.bottom < max(box.height, other.height) * 3
    }
  }

  /// A date in running text with its label right before it: "Rechnung 42 vom 5.6.2018".
  ///
  /// - Parameter before: the print left of the text in its row.
  private func dateWithin(_ span: TextSpan, behind before: [String]) -> ReadField? {
    let words = span.text.split(separator: " ").map(String.init)
    guard words.count > 2 else { return nil }
    for start in 1..<words.count
    where words[start].contains(where: \.isNumber) || MonthNames.month(of: words[start].lowercased()) != nil {
      let text = words[start..<min(words.count, start + 3)].joined(separator: " ")
      guard let label = LabelLexicon.label(of: words[start - 1]),
        [.issueDate, .dueDate].contains(label.kind), !DateContext.isOfAnother(before + words[..<(start - 1)]),
        DateContext.isOfThis(words[..<(start - 1)], before: words[start - 1]),
        !DateReader.readings(of: text).isEmpty, AmountReader.amount(in: words[start])?.looksLikeMoney != true
      else { continue }
      var value = span
      value.text = text
      var name = span
      name.text = words[start - 1]
      return field(label, name, value)
    }
    return nil
  }

  private func field(_ label: Label, _ name: TextSpan, _ value: TextSpan) -> ReadField {
    ReadField(kind: .other, kindConfidence: Self.certainty * label.strength, label: name, value: value)
  }

  private func isLabelOnly(_ text: String) -> Bool {
    text.split(separator: " ").count <= 6 && AmountReader.amounts(in: text).allSatisfy(\.isPercentage)
  }

  /// The nearest line below that begins about where the label does.
  private func below(_ label: TextSpan, _ index: Int, _ kind: FieldKind) -> TextSpan? {
    guard let box = label.box, index + 1 < rows.count, !MoneyCandidates.roles.contains(kind) else {
      return nil
    }
    return rows[index + 1].spans.first { span in
      guard let other = span.box, span.page == label.page else { return false }
      return abs(other.left - box.left) < 0.03 && other.top - box.bottom < box.height * 2
        && fits(span.text, kind)
    }
  }

  /// Whether a text can be a value of the kind at all.
  private func fits(_ text: String, _ kind: FieldKind) -> Bool {
    if MoneyCandidates.roles.contains(kind) {
      return AmountReader.amount(in: text).map { $0.looksLikeMoney || text.allSatisfy { !$0.isLetter } }
        ?? false
        && DateReader.readings(of: text).isEmpty
    }
    switch kind {
    case .issueDate, .dueDate, .orderDate, .deliveryDate: return !DateReader.readings(of: text).isEmpty
    case .invoiceNumber, .purchaseOrder, .customerNumber, .vendorVATNumber, .vendorGSTNumber,
      .vendorABNNumber, .iban, .bic:
      let words = text.split(separator: " ")
      return words.count <= 4 && text.count <= 34 && text.contains(where: \.isNumber)
        && LabelledText(text) == nil
    case .paymentTerms: return PaymentTermsReader.days(in: text) != nil
    case .currency: return CurrencyCode.known(text.uppercased()) != nil
    case .itemCount: return Int(text) != nil
    default: return false
    }
  }
}
