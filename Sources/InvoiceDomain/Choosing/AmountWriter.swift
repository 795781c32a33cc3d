/// Puts the chosen amounts into the invoice, with their evidence, and the taxes by rate.
struct AmountWriter {
  let fields: HeaderFields
  let rows: [TextRow]
  let pages: PageLines
  let style: NumberStyle
  let settings: RuleSettings

  func write(into invoice: inout Invoice) {
    let figures = WholeFigures(pages: pages)
    var candidates = MoneyCandidates(
      fields, style: style, cells: CellPlaces(invoice.lines), figures: figures,
      currency: invoice.currency.value)
    let tolerance = SumTolerance(
      lines: settings.tolerance(addends: max(3, invoice.lines.count), of: invoice),
      header: settings.tolerance(addends: 3, of: invoice))
    let read = invoice.lines
    invoice.lines = LineRecovery(
      rows: rows, header: CellPlaces(readAs: [.total, .subtotal, .tax, .amountDue, .amountPaid], in: fields),
      style: style, tolerance: tolerance.lines
    ).completed(read, nets: candidates.plain(.subtotal), totals: candidates.plain(.total))
    let cells = CellPlaces(invoice.lines)
    if invoice.lines != read {
      candidates = MoneyCandidates(
        fields, style: style, cells: cells, figures: figures, currency: invoice.currency.value)
    }
    let loose = LooseAmounts(rows, style: style, cells: cells)
    let lineSum = Sums(invoice: invoice).lines
    let solver = AmountSolver(
      candidates: candidates, loose: loose, lineSum: lineSum, tolerance: tolerance)
    var choice = solver.solve()
    keepContradictions(in: &choice, candidates)
    // A document with one amount of money only says what it is about.
    if choice.chosen.isEmpty, candidates.byRole.isEmpty { choice.chosen[.total] = loose.single }
    for field in AmountField.allCases {
      invoice[field] = evidenced(field.kind, choice, candidates)
    }
    showDeductionsPositive(in: &invoice)
    proveByChange(&invoice, candidates)
    let others = UnusedAmounts(candidates: candidates, invoice: invoice, tolerance: tolerance.lines)
      .amounts()
    invoice.otherAmounts = others.isEmpty ? nil : others
    invoice.itemCount = itemCount()
    invoice.taxes = TaxLines(fields: fields, rows: rows, style: style, whole: invoice.tax.value).taxes()
  }

  /// An amount that is plainly printed for a role is recorded even where no sum agrees with it: the rules then say
  /// that it contradicts the others. Dropping it would hide the contradiction.
  private func keepContradictions(in choice: inout AmountChoice, _ candidates: MoneyCandidates) {
    for role in MoneyCandidates.roles where choice.chosen[role] == nil && !choice.open.contains(role) {
      // Several tips that no sum uses are suggestions.
      if role == .gratuity, candidates.of(role).count > 1 { continue }
      let used = Set(choice.chosen.values.map(\.source.value))
      let total = choice.chosen[.total]?.value.magnitude
      choice.chosen[role] = candidates.of(role).first { candidate in
        let isPossible = role != .tax || total.map { candidate.value.magnitude < $0 } ?? true
        return candidate.weight >= Self.plain && isPossible && !used.contains(candidate.source.value)
          && !(Self.optional.contains(role) && isExplained(candidate, by: choice))
      }
    }
  }

  /// The sums come out without the charge, which stands in a sentence, or is printed a second time under another name.
  private func isExplained(_ candidate: MoneyCandidate, by choice: AmountChoice) -> Bool {
    let isRepeated = Self.optional.intersection(choice.confirmed).contains { role in
      choice.chosen[role]?.value.magnitude == candidate.value.magnitude
    }
    return isRepeated
      || (choice.confirmed.isSuperset(of: [.total, .subtotal]) && isMentioned(candidate.source))
  }

  private static let optional: Set<FieldKind> = [.discount, .shipping, .serviceCharge, .gratuity, .rounding]

  /// The amount stands in a sentence ("free delivery above 300 €"), not beside a label.
  private func isMentioned(_ field: ReadField) -> Bool {
    guard let line = pages.line(holding: field.value) else { return false }
    let own =
      FoldedText.words(of: field.value.text).count + FoldedText.words(of: field.label?.text ?? "").count
    return FoldedText.words(of: line.text).count >= own + 3
  }

  /// Kind and label agree, or one of them speaks and the other is silent, at fair confidence.
  private static let plain = 0.55

  /// Payments and discounts are printed with a minus or without; on an invoice that is owed they are recorded without.
  private func showDeductionsPositive(in invoice: inout Invoice) {
    guard invoice.total.value.map({ !$0.isNegative }) ?? true else { return }
    for field in [AmountField.amountPaid, .discount] {
      guard let value = invoice[field].value, value.isNegative else { continue }
      invoice[field].value = FixedPoint(value)?.magnitude.amount ?? value
    }
  }

  /// What was handed over, less the change, is the total.
  private func proveByChange(_ invoice: inout Invoice, _ candidates: MoneyCandidates) {
    let sums = Sums(invoice: invoice)
    guard let total = sums[.total], let paid = sums[.amountPaid]?.magnitude,
      let change = candidates.of(.change).first?.value.magnitude, change != .zero, paid - change == total
    else { return }
    invoice.total.prove(by: "V04")
    invoice.amountPaid.prove(by: "V04")
  }

  private func itemCount() -> Evidenced<Int> {
    guard let header = fields.all.first(where: { $0.label?.kind == .itemCount }),
      let count = Int(header.text.filter { !$0.isWhitespace }), count > 0
    else { return .absent(.notFound) }
    return Evidenced(value: count, source: header.field)
  }

  private func evidenced(_ role: FieldKind, _ choice: AmountChoice, _ candidates: MoneyCandidates)
    -> Evidenced<Amount>
  {
    let others = candidates.of(role).filter { $0.weight > 0.3 }
    if choice.open.contains(role), let first = others.first {
      var open = Evidenced<Amount>.absent(.ambiguous, asPrinted: first.source.value.text)
      open.candidates = others.map { $0.value.amount }
      return open
    }
    guard let chosen = choice.chosen[role] else { return .absent(.notFound) }
    let rivals = others.filter { $0.value != chosen.value }
    var amount = Evidenced(
      value: chosen.value.amount, source: chosen.source, candidates: rivals.map { $0.value.amount },
      rivalConfidence: rivals.first.map { min(1, $0.weight / chosen.weight) * $0.source.confidence })
    // A sum says what the amount is; the reader's doubt is only about its characters.
    if choice.confirmed.contains(role) { amount.confidence = chosen.source.value.confidence }
    return amount
  }
}
