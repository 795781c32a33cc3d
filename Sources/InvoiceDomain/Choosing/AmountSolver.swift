/// Finds the roles of the header's amounts under which most sums of the document come out.
///
/// 1. Every combination of candidates for total, subtotal, tax and the surcharges is weighed.
/// 2. A combination gains by what speaks for its candidates and by every sum that holds: net + tax + surcharges
///    = gross (EN 16931 BR-CO-13 and 15), lines = net or gross (BR-CO-10), due = gross - paid + prior (BR-CO-16).
/// 3. The best combination wins. Where the runner-up has another total, weighs about as much and no sum holds, the
///    total stays open.
struct AmountSolver: Sendable {
  let candidates: MoneyCandidates
  /// The sum of all line prices; nil where a price is missing.
  let lineSum: FixedPoint?
  let tolerance: FixedPoint

  func solve() -> AmountChoice {
    var ranking = Ranking()
    let implied = totalsImpliedByBalance()
    for total in options(.total, 6) {
      for subtotal in options(.subtotal, 6) {
        for tax in taxOptions() {
          for surcharges in surchargeOptions() {
            let trial = AmountTrial(total: total, subtotal: subtotal, tax: tax, surcharges: surcharges)
            ranking.consider(
              trial, score: trial.score(lineSum: lineSum, impliedTotals: implied, tolerance: tolerance))
          }
        }
      }
    }
    var choice = ranking.choice()
    addBalance(to: &choice)
    return choice
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
      guard var sum = chosen.first else { continue }
      sum.value = chosen.map(\.value).reduce(.zero, +)
      sum.reading.value = sum.value.amount
      sum.weight = (chosen.map(\.weight).min() ?? 0) * (chosen.count == parts.count ? 0.95 : 0.8)
      all.append(sum)
    }
    return all
  }

  /// With all that is printed, and without each kind in turn: a discount may already be in the lines.
  private func surchargeOptions() -> [[MoneyCandidate]] {
    let printed = [FieldKind.discount, .shipping, .serviceCharge, .gratuity, .rounding].compactMap {
      candidates.of($0).first
    }
    var all: [[MoneyCandidate]] = [[]]
    for candidate in printed { all += all.map { $0 + [candidate] } }
    return all
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
    for role in [FieldKind.amountDue, .amountPaid, .priorBalance] {
      let fitting = candidates.of(role).filter { $0.weight > 0.3 }
      choice.chosen[role] = fitting.first
    }
  }
}
