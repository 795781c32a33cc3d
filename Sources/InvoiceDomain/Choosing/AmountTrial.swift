/// One assignment of printed amounts to roles, and how well it explains the document.
struct AmountTrial: Sendable {
  var total: MoneyCandidate?
  var subtotal: MoneyCandidate?
  var tax: MoneyCandidate?
  var surcharges: [MoneyCandidate]

  /// What the surcharges add to the net amount: discounts count negative however they are printed.
  private var added: FixedPoint {
    surcharges.reduce(.zero) { sum, candidate in
      candidate.role == .discount ? sum - candidate.value.magnitude : sum + candidate.value
    }
  }

  func score(lineSum: FixedPoint?, impliedTotals: Set<FixedPoint>, tolerance: FixedPoint) -> Double {
    var score = (total?.weight ?? 0) * 1.5 + (subtotal?.weight ?? 0) + (tax?.weight ?? 0) * 0.8
    score += surcharges.reduce(0) { $0 + $1.weight } * 0.1
    let header = headerScore(tolerance)
    let lines = lineScore(lineSum, tolerance)
    score += header + lines
    // No tax is as high as what it is levied on.
    if let tax, let total, tax.value.magnitude > total.value.magnitude { score -= 2 }
    // A role that neither kind nor label names must be earned by a sum.
    if let total, total.weight < 0.35, header + lines < 1 { score -= 0.6 }
    let netIsLines = subtotal.map { $0.value == lineSum } ?? false
    if let subtotal, subtotal.weight < 0.35, header < 0.5, !netIsLines { score -= 0.6 }

    if let total, impliedTotals.contains(total.value) { score += 0.7 }
    return score
  }

  private func headerScore(_ tolerance: FixedPoint) -> Double {
    guard let total, let subtotal else { return 0 }
    let taxed = subtotal.value + (tax?.value ?? .zero) + added
    if taxed.isWithin(tolerance, of: total.value) {
      let isTrivial = (tax?.value ?? .zero) == .zero && surcharges.isEmpty
      if isTrivial { return samePrint(total, subtotal) ? -1 : tax == nil ? 0.1 : 1 }
      // Two net amounts may be printed, before and after discounts: the second is the base of the tax.
      return surcharges.isEmpty ? 3 : 2.2

    }
    // Tax included in all amounts.
    if let tax, tax.value.magnitude.units * 2 < total.value.magnitude.units,
      (subtotal.value + added).isWithin(tolerance, of: total.value)
    {
      return samePrint(total, subtotal) ? -1 : 0.8
    }
    // Without a tax, a total above the net amount may only lack the print of the tax.
    return tax == nil && total.value > subtotal.value ? -0.1 : -0.5
  }

  private func lineScore(_ lineSum: FixedPoint?, _ tolerance: FixedPoint) -> Double {
    guard let lineSum, lineSum != .zero else { return 0 }
    if let subtotal, lineSum.isWithin(tolerance, of: subtotal.value) { return 1.5 }
    if let subtotal, !surcharges.isEmpty, (lineSum + added).isWithin(tolerance, of: subtotal.value) {
      return 1.3
    }
    guard let total else { return 0 }
    if lineSum.isWithin(tolerance, of: total.value) { return 1.2 }
    if subtotal == nil, (lineSum + (tax?.value ?? .zero) + added).isWithin(tolerance, of: total.value) {
      return 1.5
    }
    if (lineSum + added).isWithin(tolerance, of: total.value) { return 1.1 }
    return 0
  }

  private func samePrint(_ left: MoneyCandidate, _ right: MoneyCandidate) -> Bool {
    let (one, other) = (left.source.value, right.source.value)
    guard one.page == other.page, left.value == right.value else { return false }
    guard let box = one.box, let place = other.box else { return one == other }
    return abs(box.middle - place.middle) < 0.005 && box.left < place.right && place.left < box.right
  }
}
