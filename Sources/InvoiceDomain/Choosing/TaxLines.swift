/// The taxes of a document by rate, as far as labels name the rates.
struct TaxLines {
  let fields: HeaderFields
  let rows: [TextRow]
  let style: NumberStyle
  /// The tax of the whole document; no single rate has more.
  let whole: Amount?

  func taxes() -> [TaxLine] {
    guard let limit = whole.flatMap(FixedPoint.init) else { return rateAlone() }
    let possible = all().filter { line in
      guard let amount = line.amount.value.flatMap(FixedPoint.init) else { return false }
      return amount.magnitude <= limit.magnitude && (amount < .zero) == (limit < .zero)
    }
    return adding(possible, to: limit) ?? possible
  }

  /// Those of the taxes that make the tax of the document, where some were read that are none.
  private func adding(_ lines: [TaxLine], to whole: FixedPoint) -> [TaxLine]? {
    guard lines.count <= 8 else { return nil }
    for mask in (1..<max(1, 1 << lines.count)).sorted(by: { $0.nonzeroBitCount > $1.nonzeroBitCount }) {
      let chosen = lines.indices.filter { mask & (1 << $0) != 0 }.map { lines[$0] }
      let sum = chosen.compactMap { $0.amount.value.flatMap(FixedPoint.init) }.reduce(.zero, +)
      if sum.isWithin(.cent, of: whole) { return chosen }
    }
    return nil
  }

  /// A rate beside a word for tax, whose amount is not printed: "Sales tax 9%".
  private func rateAlone() -> [TaxLine] {
    let rates = rows.compactMap { row -> Amount? in
      let text = row.spans.map(\.text).joined(separator: " ")
      guard TaxWords.are(in: text), FoldedText.words(of: text).count <= 5 else { return nil }
      let printed = AmountReader.amounts(in: text)
      guard printed.count == 1, printed[0].isPercentage, let rate = printed[0].readings.last?.value,
        !rate.isNegative, rate <= Self.highest
      else { return nil }
      return rate
    }
    guard rates.count == 1, let rate = rates.first else { return [] }
    return [TaxLine(rate: rate, amount: .absent(.notFound))]
  }

  private func all() -> [TaxLine] {
    fields.of(.tax).compactMap { header in
      guard let printed = AmountReader.amount(in: header.text),
        let first = style.ordered(printed.readings).first,
        let rate = rate(of: header)
      else { return nil }
      return TaxLine(
        rate: rate, base: base(of: header), amount: Evidenced(value: first.value, source: header.field))
    }
  }

  /// The amount in the label: "MwSt 19 % auf 1.234,00 €".
  private func base(of header: HeaderField) -> Amount? {
    guard let label = header.field.label?.text, let printed = AmountReader.amount(in: label),
      printed.looksLikeMoney
    else {
      return nil
    }
    return style.ordered(printed.readings).first?.value
  }

  /// The percentage in the label ("7.725% Tax:") or beside the amount.
  private func rate(of header: HeaderField) -> Amount? {
    let texts = [header.field.label?.text, header.text].compactMap(\.self)
    for text in texts {
      let rates = AmountReader.amounts(in: text).filter(\.isPercentage)
      guard rates.count == 1, let rate = rates[0].readings.last?.value, !rate.isNegative, rate <= Self.highest
      else {
        continue
      }
      return rate
    }
    return nil
  }

  /// No country taxes sales at more than 50 %.
  private static let highest = Amount(whole: 50)
}
