/// Keeps the best trial, and the best one with another total.
struct Ranking: Sendable {
  private var best: (trial: AmountTrial, score: Double)?
  private var rival: (trial: AmountTrial, score: Double)?

  mutating func consider(_ trial: AmountTrial, score: Double) {
    guard let current = best else {
      best = (trial, score)
      return
    }
    let sameTotal = current.trial.total?.value == trial.total?.value
    if score > current.score {
      if !sameTotal { rival = current }
      best = (trial, score)
    } else if !sameTotal, score > rival?.score ?? -.infinity {
      rival = (trial, score)
    }
  }

  func choice(lineSum: FixedPoint?, tolerance: SumTolerance) -> AmountChoice {
    guard let best else { return AmountChoice() }
    var choice = AmountChoice()
    choice.confirmed = best.trial.confirmed(lineSum: lineSum, tolerance: tolerance)
    let trial = best.trial
    choice.chosen[.total] = trial.total
    choice.chosen[.subtotal] = trial.subtotal
    choice.chosen[.tax] = trial.tax
    for candidate in trial.surcharges { choice.chosen[candidate.role] = candidate }
    if let rival, rival.trial.total != nil, best.score - rival.score < Self.margin {
      choice.open.insert(.total)
    }
    return choice
  }

  /// Less than this is no decision.
  private static let margin = 0.03
}
