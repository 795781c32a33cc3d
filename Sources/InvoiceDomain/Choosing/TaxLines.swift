/// The taxes of a document by rate, as far as labels name the rates.
struct TaxLines {
  let fields: HeaderFields
  let style: NumberStyle
  /// The tax of the whole document; no single rate has more.
  let whole: Amount?

  func taxes() -> [TaxLine] {
    guard let limit = whole.flatMap(FixedPoint.init) else { return [] }
    return all().filter { line in
      line.amount.value.flatMap(FixedPoint.init).map { $0.magnitude <= limit.magnitude } ?? false
    }
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
