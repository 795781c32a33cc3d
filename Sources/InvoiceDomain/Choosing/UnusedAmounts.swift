/// Finds amounts that are plainly printed as a total, net amount, tax or amount due beside another one that was chosen,
/// and that nothing explains: a second total may be the right one.
///
/// Explained are: what is chosen in another role; a part of a sum by rate, by group or by page; an amount before or
/// after a charge, a discount, a payment or an earlier balance; what is printed in another currency.
struct UnusedAmounts {
  let candidates: MoneyCandidates
  let invoice: Invoice
  let tolerance: FixedPoint

  func amounts() -> [OtherAmount] {
    let explained = self.explained
    return [AmountField.total, .subtotal, .tax, .amountDue].flatMap { field -> [OtherAmount] in
      guard let chosen = value(field) else { return [] }
      let printed = plain(field.kind).filter { !isRead(elsewhere: $0) && canBe($0, field, chosen) }
      let parts = Self.sums(of: printed.map { $0.value.magnitude })
      return printed.filter { candidate in
        let value = candidate.value.magnitude
        return value != .zero && !value.isWithin(tolerance, of: chosen.magnitude)
          && !explained.contains { $0.isWithin(tolerance, of: value) } && !isInOtherCurrency(candidate)
          && !isPart(value, of: chosen, field, parts)
      }.map {
        OtherAmount(field: field, amount: Evidenced(value: $0.value.amount, source: $0.source))
      }
    }
  }

  /// Kind and label agree, or one of them speaks clearly and the other is silent.
  private func plain(_ role: FieldKind) -> [MoneyCandidate] {
    candidates.of(role).prefix(8).filter { $0.weight >= 0.6 && !$0.reading.isMended }
  }

  /// Another reading of a print that was chosen, for whatever role.
  private func isRead(elsewhere candidate: MoneyCandidate) -> Bool {
    let span = candidate.source.value
    return AmountField.allCases.contains { field in
      let chosen = invoice[field]
      return chosen.value != nil && chosen.page == span.page && chosen.asPrinted == span.text
        && chosen.box == span.box
    }
  }

  /// A smaller tax is the tax of a part; one that is more than half of the total is something else.
  private func canBe(_ candidate: MoneyCandidate, _ field: AmountField, _ chosen: FixedPoint) -> Bool {
    guard field == .tax else { return true }
    let value = candidate.value.magnitude
    return value > chosen.magnitude && value.units < (self.value(.total)?.magnitude.units ?? 0) / 2
  }

  private func value(_ field: AmountField) -> FixedPoint? { invoice[field].value.flatMap(FixedPoint.init) }

  private var explained: [FixedPoint] {
    let chosen = AmountField.allCases.compactMap(value)
    let zero = FixedPoint.zero
    let lines = Sums(invoice: invoice).lines ?? zero
    let (net, tax, total) = (value(.subtotal) ?? lines, value(.tax) ?? zero, value(.total) ?? zero)
    let (paid, prior) = (value(.amountPaid)?.magnitude ?? zero, value(.priorBalance) ?? zero)
    let bases = [
      net, net + tax, lines, lines + tax, total, total - tax, total - paid, total + prior,
      total + prior - paid,
    ]
    let charges = [FieldKind.shipping, .serviceCharge, .gratuity, .rounding, .discount].flatMap {
      candidates.of($0).prefix(3).map(\.value.magnitude)
    }
    let adjusted = bases.flatMap { base in charges.flatMap { [base + $0, base - $0] } }
    let taxes =
      candidates.of(.tax).prefix(8).map(\.value)
      + invoice.taxes.compactMap { $0.base.flatMap(FixedPoint.init) }
    let payments = candidates.of(.amountPaid).prefix(4).flatMap { [$0.value, total - $0.value.magnitude] }
    return (chosen + bases + adjusted + payments + taxes).map(\.magnitude) + runsOfLines
  }

  /// What neighbouring lines add up to, from any line to any later one, as sums of groups and pages do.
  private var runsOfLines: [FixedPoint] {
    let prices = invoice.lines.compactMap { $0.price.value.flatMap(FixedPoint.init) }
    guard prices.count <= Self.mostLines else { return [] }
    return prices.indices.flatMap { start in
      var sum = FixedPoint.zero
      return prices[start...].map { price in
        sum = sum + price
        return sum.magnitude
      }
    }
  }

  private static let mostLines = 60

  /// One of several amounts by rate, by group or by instalment that together make the chosen amount or the total.
  private func isPart(
    _ value: FixedPoint, of chosen: FixedPoint, _ field: AmountField, _ sums: [FixedPoint: Set<FixedPoint>]
  ) -> Bool {
    let tax = self.value(.tax) ?? .zero
    let wholes = [chosen, self.value(.total), self.value(.total).map { $0 - tax }, self.value(.subtotal)]
    return wholes.compactMap(\.self).contains { whole in
      sums.contains { sum, parts in
        sum.isWithin(tolerance, of: whole.magnitude) && parts.contains(value)
          && !parts.contains(whole.magnitude)
      }
    }
  }

  /// The sums of two and more of the amounts, each taken once or twice, and their parts.
  private static func sums(of amounts: [FixedPoint]) -> [FixedPoint: Set<FixedPoint>] {
    var sums: [FixedPoint: Set<FixedPoint>] = [:]
    for mask in 1..<max(1, 1 << amounts.count) {
      let parts = amounts.indices.filter { mask & (1 << $0) != 0 }.map { amounts[$0] }
      let sum = parts.reduce(.zero, +)
      if parts.count > 1 { sums[sum, default: []].formUnion(parts) }
      if parts.count == 1 { sums[sum + sum, default: []].formUnion(parts) }
    }
    return sums
  }

  private func isInOtherCurrency(_ candidate: MoneyCandidate) -> Bool {
    CurrencyPrint.isOther(than: invoice.currency.value, candidate.source)
  }
}
