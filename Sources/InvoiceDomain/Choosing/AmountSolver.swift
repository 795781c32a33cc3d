/// Finds the roles of the header's amounts under which most sums of the document come out.
///
/// 1. Every combination of candidates for total, subtotal, tax and the surcharges is weighed.
/// 2. A combination gains by what speaks for its candidates and by every sum that holds: net + tax + surcharges
///    = gross (EN 16931 BR-CO-13 and 15), lines = net or gross (BR-CO-10), due = gross - paid + prior (BR-CO-16).
/// 3. The best combination wins. Where the runner-up has another total, weighs about as much and no sum holds, the
///    total stays open.
struct AmountSolver: Sendable {
  let candidates: MoneyCandidates
  /// Amounts that no label and no reader claims.
  let loose: LooseAmounts
  /// The sum of all line prices; nil where a price is missing.
  let lineSum: FixedPoint?
  let tolerance: SumTolerance

  func solve() -> AmountChoice {
    var ranking = Ranking()
    let implied = totalsImpliedByBalance()
    let taxes = taxOptions()
    let surchargeOptions = surchargeOptions()
    for total in options(.total, 6) {
      for subtotal in options(.subtotal, 6) {
        for tax in taxes + unclaimedTax(between: subtotal, and: total) {
          for surcharges in surchargeOptions {
            let trial = AmountTrial(total: total, subtotal: subtotal, tax: tax, surcharges: surcharges)
            ranking.consider(
              trial, score: trial.score(lineSum: lineSum, impliedTotals: implied, tolerance: tolerance))
          }
        }
      }
    }
    var choice = ranking.choice(lineSum: lineSum, tolerance: tolerance)
    addBalance(to: &choice)
    return choice
  }

  /// What lies between net and total is printed where taxes are printed, but the reader left it out.
  private func unclaimedTax(between subtotal: MoneyCandidate?, and total: MoneyCandidate?)
    -> [MoneyCandidate?]
  {
    guard let subtotal, let total, total.value > subtotal.value, subtotal.value > .zero else { return [] }
    return [loose.tax(of: total.value - subtotal.value)].filter { $0 != nil }
  }

  private func options(_ role: FieldKind, _ limit: Int) -> [MoneyCandidate?] {
    candidates.of(role).prefix(limit).map(Optional.some) + [nil]
  }

  /// The single taxes, and the sums of several, because each rate may have its own line.
  private func taxOptions() -> [MoneyCandidate?] {
    let parts = Array(candidates.of(.tax).filter { $0.weight > 0.4 && $0.value != .zero }.prefix(6))
    var all = options(.tax, 5)
    for mask in 1..<max(1, 1 << parts.count) where mask.nonzeroBitCount > 1 && mask.nonzeroBitCount <= 4 {
      let chosen = parts.indices.filter { mask & (1 << $0) != 0 }.map { parts[$0] }
      guard let sum = Self.sum(of: chosen) else { continue }
      var weighed = sum
      weighed.weight *= chosen.count < parts.count ? 0.8 : areOfDifferentRates(parts) ? 1.1 : 0.95
      all.append(weighed)
    }
    return all
  }

  /// Each label names a rate, and each another one: none of them is the tax of the whole document.
  private func areOfDifferentRates(_ parts: [MoneyCandidate]) -> Bool {
    let rates = parts.compactMap { part in
      part.source.label.flatMap {
        AmountReader.amounts(in: $0.text).first(where: \.isPercentage)?.readings.first?.value
      }
    }
    return rates.count == parts.count && Set(rates).count == parts.count
  }

  /// Several amounts of one role as one; nil where some add and some subtract.
  private static func sum(of parts: [MoneyCandidate]) -> MoneyCandidate? {
    guard var sum = parts.first, Set(parts.map { $0.value < .zero }).count == 1 else { return nil }
    sum.value = parts.map(\.value).reduce(.zero, +)
    sum.reading.value = sum.value.amount
    sum.weight = parts.map(\.weight).min() ?? 0
    sum.source.value.text = parts.map(\.source.value.text).joined(separator: " + ")
    sum.source.value.confidence = parts.map(\.source.value.confidence).min() ?? 0
    return sum
  }

  /// With all that is printed, and without each kind in turn: a discount may already be in the lines. Several
  /// discounts count one by one, and together.
  private func surchargeOptions() -> [[MoneyCandidate]] {
    var all: [[MoneyCandidate]] = [[]]
    for role in [FieldKind.shipping, .serviceCharge, .gratuity, .rounding] {
      guard let candidate = candidates.of(role).first else { continue }
      all += all.map { $0 + [candidate] }
    }
    let discounts = Array(candidates.of(.discount).filter { $0.value != .zero && $0.weight > 0.3 }.prefix(4))
    var choices = Array(candidates.of(.discount).prefix(1))
    if discounts.count > 1 {
      choices = (1..<(1 << discounts.count)).compactMap { mask in
        Self.sum(of: discounts.indices.filter { mask & (1 << $0) != 0 }.map { discounts[$0] })
      }
    }
    all += choices.flatMap { discount in all.map { $0 + [discount] } }
    guard all.count > 1 else { return all }
    let gaps = self.gaps
    let reach = tolerance.lines.cents + 1
    return all.filter { surcharges in
      let added = AmountTrial.added(surcharges).cents
      return surcharges.isEmpty || gaps.contains { abs($0 - added) <= reach }
    }
  }

  /// What charges and discounts can make up together, in cents: what lies between lines, net and gross amounts.
  private var gaps: Set<Int> {
    let totals = candidates.of(.total).prefix(6).map(\.value)
    let subtotals = candidates.of(.subtotal).prefix(6).map(\.value)
    let taxes = taxOptions().map { $0?.value ?? .zero }
    var gaps: Set<Int> = []
    func add(_ gap: FixedPoint) { gaps.insert(gap.cents) }
    for total in totals {
      for tax in taxes {
        for subtotal in subtotals { add(total - tax - subtotal) }
        if let lineSum { add(total - tax - lineSum) }
      }
      if let lineSum { add(total - lineSum) }
    }
    if let lineSum { for subtotal in subtotals { add(subtotal - lineSum) } }
    return gaps
  }

  /// The print plays another role already, wherever the reader took it from.
  private func isUsed(_ span: TextSpan, _ used: Set<TextSpan>) -> Bool {
    if used.contains(span) { return true }
    guard let box = span.box else { return false }
    return used.contains { other in
      guard let place = other.box, other.page == span.page else { return false }
      return abs(place.middle - box.middle) < 0.003 && place.left < box.right && box.left < place.right
    }
  }

  private func totalsImpliedByBalance() -> Set<FixedPoint> {
    var totals: Set<FixedPoint> = []
    let prior = candidates.of(.priorBalance).first?.value ?? .zero
    for due in candidates.of(.amountDue).prefix(3) where due.weight > 0.3 {
      for paid in candidates.of(.amountPaid).prefix(3) {
        totals.insert(due.value + paid.value.magnitude - prior)
      }
      if prior != .zero { totals.insert(due.value - prior) }
    }
    for change in candidates.of(.change).prefix(2) {
      for paid in candidates.of(.amountPaid).prefix(3) {
        totals.insert(paid.value.magnitude - change.value.magnitude)
      }
    }
    return totals
  }

  private func addBalance(to choice: inout AmountChoice) {
    let used = Set(choice.chosen.filter { $0.key != .total }.map(\.value.source.value))
    for role in [FieldKind.amountDue, .amountPaid, .priorBalance] {
      // A net amount or a tax that was typed wrongly is not what is due.
      let fitting = candidates.of(role).filter { $0.weight > 0.3 && !isUsed($0.source.value, used) }
      choice.chosen[role] = fitting.first
    }
    guard let total = choice.chosen[.total]?.value, let due = choice.chosen[.amountDue]?.value else { return }
    let prior = choice.chosen[.priorBalance]?.value ?? .zero
    let missing = total + prior - due
    let paid = choice.chosen[.amountPaid]?.value.magnitude ?? .zero
    if paid == .zero, missing > .zero, let print = loose.amount(of: missing, as: .amountPaid),
      !isUsed(print.source.value, used)
    {
      choice.chosen[.amountPaid] = print
    }
    if paid != .zero || prior != .zero, missing == paid {
      choice.confirmed.formUnion([.total, .amountDue, .amountPaid, .priorBalance])
    }
  }
}
