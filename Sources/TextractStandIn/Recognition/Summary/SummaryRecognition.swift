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
    let labelled = LabelledField(page: page, labels: labels)
    var fields = values.filter { !isRemark($0, behind: values) }.compactMap { labelled.field(for: $0) }
    fields += taxTables.flatMap(\.fields)
    fields = AmountAgreement(fields: fields).fields
    if !fields.contains(where: { $0.kind == .issueDate }),
      let date = IssueDate(page: page, labels: labels).withoutLabel()
    {
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
    fields += totalFromPayment(fields)
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

  /// A document that names only what is due means its total by that.
  private func totalFromAmountDue(_ fields: [RecognizedField]) -> [RecognizedField] {
    guard !fields.contains(where: { $0.kind == .total }),
      var total = fields.filter({ $0.kind == .amountDue }).max(by: { $0.confidence < $1.confidence })
    else { return [] }
    total.kind = .total
    total.confidence = min(total.confidence, 70)
    return [total]
  }

  /// A receipt that names only what was paid means its total by that, where no larger amount is printed.
  private func totalFromPayment(_ fields: [RecognizedField]) -> [RecognizedField] {
    let payments = fields.filter { $0.kind == .amountPaid && $0.confidence >= 75 }
    guard !fields.contains(where: { $0.kind == .total }), Set(payments.map(\.text)).count == 1,
      var total = payments.first, let words = total.lines.first?.words,
      let paid = AmountScanner(words: words).amounts().first, paid.isMoney
    else { return [] }
    let amounts = page.rows.flatMap { AmountScanner(words: $0.words).amounts() }
    guard amounts.allSatisfy({ !$0.isMoney || $0.value <= paid.value }) else { return [] }
    total.kind = .total
    total.confidence = min(total.confidence, 60)
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
