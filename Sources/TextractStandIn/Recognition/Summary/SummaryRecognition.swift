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
      page.rows.indices.filter { !SumsInColumns.isHead($0, on: page, labels: labels) }
        .compactMap { TableHeader(at: $0, on: page)?.rows }.flatMap { Array($0) })
    let taxTables = page.rows.indices.compactMap { TaxTable(under: $0, on: page, labels: labels) }
    let rowsOfNoSums = heads.union(taxTables.flatMap(\.rows))
    let values = labels.compactMap { label in
      rowsOfNoSums.contains(label.row) && ValueShape(of: label.kind) == .amount
        ? nil : finder.value(of: label)
    }
    var fields = values.filter { !isRemark($0, behind: values) }.compactMap { field(for: $0) }
    fields += taxTables.flatMap(\.fields)
    fields = AmountAgreement(fields: fields).fields
    if !fields.contains(where: { $0.kind == .issueDate }), let date = dateWithoutLabel() {
      fields.append(date)
    }
    if !fields.contains(where: { $0.kind == .invoiceNumber }),
      let number = BareNumberLabel(page: page, labels: labels).field() ?? numberWithoutLabel()
    {
      fields.append(number)
    }
    if !fields.contains(where: { $0.kind == .dueDate }), let due = DueSentence(page: page).field() {
      fields.append(due)
    }
    let parties = PartyRecognition(page: page, labels: labels).fields()
    fields += TaxNumberRecognition(page: page, labels: labels).fields(besides: fields)
    fields = TaxNumberOwner(page: page, parties: parties).marked(fields) + parties
    fields += totalFromAmountDue(fields)
    return currency.marking(unique(fields))
  }

  /// Whether the label only says more of the one before it, as in `Total including VAT  119.00`. The amount of
  /// `Total includes VAT  19.00` is the second one's.
  private func isRemark(_ found: LabelledValue, behind values: [LabelledValue]) -> Bool {
    // A row with a base and its tax has an amount for each of two labels.
    let amounts = AmountScanner(words: page.rows[found.label.row].words).amounts().count(where: \.isMoney)
    guard found.amount != nil, amounts <= 1 else { return false }
    let before = page.rows[found.label.row].phrases[found.label.phrase].words[..<found.label.words.lowerBound]
    if before.contains(where: { Self.holdings.contains($0.text.foldedForComparison) }) { return false }
    return values.contains {
      $0.label.row == found.label.row && $0.label.phrase == found.label.phrase
        && $0.label.kind != found.label.kind
        && $0.label.strength >= 0.85 && $0.label.words.upperBound <= found.label.words.lowerBound
        && $0.value.box == found.value.box
    }
  }

  private static let holdings: Set<String> = [
    "includes", "contains", "enthalt", "davon", "darin", "dont", "cui", "waarvan", "incluye", "inclui",
  ]

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
    if found.label.kind == .issueDate, !isFirst {
      if isOfOtherPaper(found.label) { return nil }
      if followsNumber(found.label) {
        confidence = 0.9
      } else if phrase.words[found.label.words.lowerBound - 1].text.hasSuffix(","),
        let date = DateScanner.date(in: phrase.words), isBare(date, in: phrase)
      {
        // `Landshut, den 8. November 2023`
        confidence = 0.85
      } else if phrase.words.count > 8 {
        // A date in a sentence is one of the work or of the terms.
        confidence *= 0.6
      }
    }
    if found.label.kind == .issueDate, isFirst, LabelStrip(page: page, labels: labels).holds(found) {
      confidence = max(confidence, 0.85)
    }
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
    // `Net 30` is a term of payment.
    if found.label.kind == .subtotal, found.label.words.count == 1, let amount = found.amount, !amount.isMoney
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

  /// `Zur Rechnung 4711 vom 05.03.2018`, `Original invoice 4711 dated 5 March`: the date of another document.
  private func isOfOtherPaper(_ label: FoundLabel) -> Bool {
    let words =
      page.rows[label.row].phrases[..<label.phrase].flatMap(\.words)
      + page.rows[label.row].phrases[label.phrase].words[..<label.words.lowerBound]
    return words.contains { Self.otherPapers.contains($0.text.foldedForComparison) }
  }

  private static let otherPapers: Set<String> = [
    "zur", "bezug", "lieferschein", "bestellung", "auftrag", "angebot", "vertrag", "order", "original",
    "originalrechnung", "delivery", "quote", "contract", "commande", "devis", "contrat", "livraison",
    "origine",
    "ordine", "ddt", "contratto", "pedido", "albaran", "contrato", "encomenda", "guia", "bestelling",
    "offerte",
    "opdracht", "against", "abschlagszahlung", "anzahlung", "zeit",
  ]

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
    "discount", "savings", "rabatt", "remise", "paid", "weight", "wt", "gewicht", "poids", "peso",
    "gewichten",
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

  /// The date that stands by itself or with the time of day, as letters and receipts have it; else the first one.
  private func dateWithoutLabel() -> RecognizedField? {
    let dates = page.phrases.compactMap { phrase in
      DateScanner.date(in: phrase.words).flatMap { words in
        phrase.part(words).map { (value: $0, isBare: isBare(words, in: phrase)) }
      }
    }
    let bare = dates.filter(\.isBare)
    guard let date = bare.first ?? dates.first else { return nil }
    let isOnly = Set(bare.map(\.value.text)).count == 1
    return RecognizedField(kind: .issueDate, confidence: isOnly ? 80 : 40, lines: [date.value])
  }

  /// `Pisa, 29 February 2024` and `02/11/23 17:26 TILL 4`, but no date in a sentence or in a row of figures.
  private func isBare(_ date: Range<Int>, in phrase: Phrase) -> Bool {
    let behind = phrase.words[date.upperBound...]
    if let next = behind.first, next.text.wholeMatch(of: /\d\d?[:.]\d\d(?:[:.]\d\d)?/) != nil { return true }
    return date.lowerBound <= 3 && behind.allSatisfy { !$0.text.contains { $0.isLetter || $0.isNumber } }
      && !phrase.words[..<date.lowerBound].contains { $0.text.hasFigure }
  }

  /// The same value of the same kind once, at its best; the surest first within a kind.
  private func unique(_ fields: [RecognizedField]) -> [RecognizedField] {
    var kept: [RecognizedField] = []
    for field in fields.sorted(by: { $0.confidence > $1.confidence }) {
      let isKnown = kept.contains {
        $0.kind == field.kind
          && ($0.box == field.box || ($0.text == field.text && !areTwoTaxes($0, field)))
      }
      if !isKnown { kept.append(field) }
    }
    return kept
  }

  /// Two taxes may be equal, as CGST and SGST always are.
  private func areTwoTaxes(_ one: RecognizedField, _ other: RecognizedField) -> Bool {
    guard one.kind == .tax, let first = one.label?.text, let second = other.label?.text else { return false }
    return first.foldedForComparison != second.foldedForComparison
  }
}
