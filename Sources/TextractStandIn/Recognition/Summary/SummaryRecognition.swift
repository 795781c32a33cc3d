import InvoiceDomain

/// Finds the summary fields of a page: what stands beside labels, the two parties, and what needs no label.
struct SummaryRecognition {
  let page: Page
  let labels: [FoundLabel]
  let currency: CurrencyRecognition

  func fields() -> [RecognizedField] {
    let finder = ValueFinder(page: page, labels: labels)
    // The words at the head of a table of line items or of taxes by rate are no labels of sums.
    let heads = Set(
      page.rows.indices.compactMap { TableHeader(at: $0, on: page)?.rows }.flatMap { Array($0) })
    let taxTables = page.rows.indices.compactMap { TaxTable(under: $0, on: page, labels: labels) }
    let rowsOfNoSums = heads.union(taxTables.map(\.head))
    let values = labels.compactMap { label in
      rowsOfNoSums.contains(label.row) && ValueShape(of: label.kind) == .amount
        ? nil : finder.value(of: label)
    }
    var fields = values.compactMap { field(for: $0) } + taxTables.flatMap(\.taxes)
    fields = AmountAgreement(fields: fields).fields
    if !fields.contains(where: { $0.kind == .issueDate }), let date = dateWithoutLabel() {
      fields.append(date)
    }
    if !fields.contains(where: { $0.kind == .invoiceNumber }),
      let number = BareNumberLabel(page: page, labels: labels).field() ?? numberWithoutLabel()
    {
      fields.append(number)
    }
    let parties = PartyRecognition(page: page, labels: labels).fields()
    fields += TaxNumberRecognition(page: page, labels: labels).fields(besides: fields)
    fields = TaxNumberOwner(page: page, parties: parties).marked(fields) + parties
    fields += totalFromAmountDue(fields)
    return currency.marking(unique(fields))
  }

  private func field(for found: LabelledValue) -> RecognizedField? {
    switch found.label.kind {
    case .vendorName, .receiverName, .receiverAddress: return nil
    default: break
    }
    let phrase = page.rows[found.label.row].phrases[found.label.phrase]
    let isFirst = found.label.words.lowerBound == 0
    let hasColon = found.labelPhrase.words.last?.text.hasSuffix(":") == true
    var confidence = found.label.strength * found.placement
    if !isFirst && !hasColon { confidence *= found.label.words.count > 1 ? 0.9 : 0.75 }
    if found.label.kind == .issueDate, !isFirst, followsNumber(found.label) { confidence = 0.9 }
    // A title such as "Invoice 4711" counts only right beside the number, and at the head of its phrase.
    if found.label.kind == .invoiceNumber, found.label.strength <= 0.5 {
      let isNumbered = phrase.words.contains {
        $0.box.right <= found.value.box.left && LabelToken.tokens(of: $0.text) == [LabelToken.number]
      }
      guard isFirst || isNumbered || phrase.words.count <= 4,
        found.placement > 0.95 || isFirst && LabelStrip(page: page, labels: labels).holds(found),
        found.value.text.count(where: \.isNumber) >= 2
      else { return nil }
      if isNumbered { confidence = max(confidence, 0.8) }
    }
    if found.label.kind == .total || found.label.kind == .subtotal,
      let next = phrase.words.dropFirst(found.label.words.upperBound).first,
      Self.countWords.contains(next.text.foldedForComparison)
    {
      return nil
    }
    // A single figure behind a weak label such as `Slip` counts something.
    if found.label.kind == .invoiceNumber, found.label.strength < 0.9,
      found.value.text.count(where: \.isNumber) < 2
    {
      return nil
    }
    // `VAT-%` heads rates, not amounts.
    if found.label.kind == .tax, found.labelPhrase.text.hasSuffix("%") { return nil }
    if Self.taxNumbers.contains(found.label.kind), isTooShort(found.value.text) { return nil }
    // `Pan` is bread as well.
    if found.label.kind == .vendorPANNumber, !TaxNumbers.isPAN(found.value.text) { return nil }
    var kind = found.label.kind
    if kind == .total || kind == .subtotal, followsRounding(found.label.row) {
      (kind, confidence) = (.total, max(confidence, 0.99))
    }
    return RecognizedField(
      kind: kind, confidence: min(99.9, confidence * 100), label: found.labelPhrase,
      lines: [found.value], currency: found.amount?.currency)
  }

  /// Whether a tax number has too few figures. With a stroke, as in `VAT invoice no. 4711/24`, it takes more.
  private func isTooShort(_ text: String) -> Bool {
    text.count(where: \.isNumber) < (text.contains("/") ? 11 : 5)
  }

  /// `Invoice no. 4711 of 05.03.2018`: the date of the document in its title.
  private func followsNumber(_ label: FoundLabel) -> Bool {
    labels.contains {
      $0.kind == .invoiceNumber && $0.row == label.row && $0.phrase == label.phrase
        && $0.words.upperBound <= label.words.lowerBound
    }
  }

  /// Right under a row such as `Rounding 0.02` stands what is paid, whatever it is called.
  private func followsRounding(_ row: Int) -> Bool {
    guard row > 0, let first = page.rows[row - 1].words.first else { return false }
    return Self.roundings.contains(first.text.foldedForComparison)
  }

  private static let roundings: Set<String> = [
    "rounding", "round", "rounded", "rundung", "arrondi", "afronding",
  ]

  private static let taxNumbers: Set<FieldKind> = [
    .vendorVATNumber, .receiverVATNumber, .vendorGSTNumber, .receiverGSTNumber,
  ]

  /// `Total Qty 5` is no amount of money.
  private static let countWords: Set<String> = [
    "qty", "quantity", "items", "item", "pcs", "pieces", "anzahl", "menge", "stuck", "articles", "aantal",
    "discount", "savings", "rabatt", "remise", "paid",
  ]

  /// A document that names only what is due means its total by that.
  private func totalFromAmountDue(_ fields: [RecognizedField]) -> [RecognizedField] {
    guard !fields.contains(where: { $0.kind == .total }),
      var total = fields.filter({ $0.kind == .amountDue }).max(by: { $0.confidence < $1.confidence })
    else { return [] }
    total.kind = .total
    total.confidence = min(total.confidence, 70)
    return [total]
  }

  /// `#027553` in the upper half.
  private func numberWithoutLabel() -> RecognizedField? {
    for phrase in page.phrases where phrase.box.bottom < page.height / 2 {
      guard
        let index = phrase.words.firstIndex(where: { $0.text.wholeMatch(of: /#\d{4,}/) != nil }),
        let value = phrase.part(index...index)
      else { continue }
      return RecognizedField(kind: .invoiceNumber, confidence: 45, lines: [value])
    }
    return nil
  }

  private func dateWithoutLabel() -> RecognizedField? {
    for phrase in page.phrases {
      if let words = DateScanner.date(in: phrase.words), let value = phrase.part(words) {
        return RecognizedField(kind: .issueDate, confidence: 40, lines: [value])
      }
    }
    return nil
  }

  /// The same value of the same kind once, at its best; the surest first within a kind.
  private func unique(_ fields: [RecognizedField]) -> [RecognizedField] {
    var kept: [RecognizedField] = []
    for field in fields.sorted(by: { $0.confidence > $1.confidence }) {
      let isKnown = kept.contains {
        $0.kind == field.kind && ($0.text == field.text || ($0.box == field.box && $0.kind == field.kind))
      }
      if !isKnown { kept.append(field) }
    }
    return kept
  }
}
