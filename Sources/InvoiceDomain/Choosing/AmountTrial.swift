/// One assignment of printed amounts to roles, and how well it explains the document.
struct AmountTrial: Sendable {
  var total: MoneyCandidate?
  var subtotal: MoneyCandidate?
  var tax: MoneyCandidate?
  var surcharges: [MoneyCandidate]

  /// What the surcharges add to the net amount: discounts count negative however they are printed.
  private var added: FixedPoint { Self.added(surcharges) }

  static func added(_ surcharges: [MoneyCandidate]) -> FixedPoint {
    surcharges.reduce(.zero) { sum, candidate in
      candidate.role == .discount ? sum - candidate.value.magnitude : sum + candidate.value
    }
  }

  func score(lineSum: FixedPoint?, impliedTotals: Set<FixedPoint>, tolerance: SumTolerance) -> Double {
    var score = (total?.weight ?? 0) * 1.5 + (subtotal?.weight ?? 0) + (tax?.weight ?? 0) * 0.8
    score += surcharges.reduce(0) { $0 + $1.weight } * 0.1
    let header = headerSum(tolerance.header)
    let lines = self.lineSum(lineSum, tolerance.lines)
    let earned = header.score + lines.score
    score += earned
    // Charges that no sum needs explain nothing.
    if !surcharges.isEmpty, !header.usesSurcharges, !lines.usesSurcharges {
      score -= 0.4 * Double(surcharges.count)
    }
    // No tax is as high as what it is levied on.
    if let tax, let total, tax.value.magnitude > total.value.magnitude { score -= 2 }
    // A role that neither kind nor label names must be earned by a sum.
    if let total, total.weight < 0.35, earned < 1 { score -= 0.6 }
    // One print has one reading.
    if let total, let subtotal, total.value != subtotal.value,
      total.source.value.box != nil, total.source.value == subtotal.source.value
    {
      score -= 3
    }
    // Not both of them are named only by what stands beside other amounts.
    if let total, let subtotal, total.weight < 0.35, subtotal.weight < 0.35 { score -= 2.5 }
    let netIsLines = subtotal.map { $0.value == lineSum } ?? false
    if let subtotal, subtotal.weight < 0.35, header.score < 0.5, !netIsLines { score -= 0.6 }

    if let total, impliedTotals.contains(total.value) { score += 0.7 }
    return score
  }

  /// The roles that a sum of the document confirms.
  func confirmed(lineSum: FixedPoint?, tolerance: SumTolerance) -> Set<FieldKind> {
    let sums = [headerSum(tolerance.header), self.lineSum(lineSum, tolerance.lines)]
    var roles: Set<FieldKind> = []
    for sum in sums where sum.score >= 0.8 {
      roles.formUnion(sum.roles.kinds)
      if sum.usesSurcharges { roles.formUnion(surcharges.map(\.role)) }
    }
    return roles
  }

  /// A sum that was tried: what it is worth, and what took part in it.
  private struct Sum {
    var score = 0.0
    var usesSurcharges = false
    var roles: Roles = []
  }

  /// The amounts of a sum. No set of kinds: thousands of sums are tried, and those of one are asked for.
  private struct Roles: OptionSet {
    let rawValue: UInt8

    static let total = Roles(rawValue: 1)
    static let subtotal = Roles(rawValue: 2)
    static let tax = Roles(rawValue: 4)

    var kinds: [FieldKind] {
      [(Roles.total, FieldKind.total), (.subtotal, .subtotal), (.tax, .tax)].filter { contains($0.0) }.map(
        \.1)
    }
  }

  private func headerSum(_ tolerance: FixedPoint) -> Sum {
    guard let total, let subtotal else { return Sum() }
    let taxed = subtotal.value + (tax?.value ?? .zero)
    // A tax within the tolerance, such as 1 yen, makes no difference that a sum could confirm.
    let hasTax = (tax?.value.magnitude ?? .zero) > tolerance
    if taxed.isWithin(tolerance, of: total.value) {
      if hasTax { return Sum(score: 3, roles: [.total, .subtotal, .tax]) }
      if samePrint(total, subtotal) { return Sum(score: -1) }
      return Sum(score: tax == nil ? 0.1 : 1, roles: [.total, .subtotal, .tax])
    }
    // Two net amounts may be printed, before and after discounts: the second is the base of the tax.
    if !surcharges.isEmpty, (taxed + added).isWithin(tolerance, of: total.value) {
      return Sum(score: 2.2, usesSurcharges: true, roles: [.total, .subtotal, .tax])
    }
    // Tax included in all amounts.
    if let tax, tax.value.magnitude.units * 2 < total.value.magnitude.units,
      (subtotal.value + added).isWithin(tolerance, of: total.value)
    {
      if samePrint(total, subtotal) { return Sum(score: -1) }
      return Sum(score: 0.8, usesSurcharges: !surcharges.isEmpty, roles: [.total, .subtotal])
    }
    // Without a tax, a total above the net amount may only lack the print of the tax.
    return Sum(score: tax == nil && total.value > subtotal.value ? -0.1 : -0.5)
  }

  private func lineSum(_ lineSum: FixedPoint?, _ tolerance: FixedPoint) -> Sum {
    guard let lineSum, lineSum != .zero else { return Sum() }
    if let subtotal, lineSum.isWithin(tolerance, of: subtotal.value) {
      return Sum(score: 1.5, roles: [.subtotal])
    }
    if let subtotal, !surcharges.isEmpty, (lineSum + added).isWithin(tolerance, of: subtotal.value) {
      return Sum(score: 1.4, usesSurcharges: true, roles: [.subtotal])
    }
    guard let total else { return Sum() }
    if lineSum.isWithin(tolerance, of: total.value) { return Sum(score: 1.2, roles: [.total]) }
    if subtotal == nil, (lineSum + (tax?.value ?? .zero) + added).isWithin(tolerance, of: total.value) {
      return Sum(score: 1.5, usesSurcharges: !surcharges.isEmpty, roles: [.total, .tax])
    }
    if (lineSum + added).isWithin(tolerance, of: total.value) {
      return Sum(score: 1.1, usesSurcharges: true, roles: [.total])
    }
    return Sum()
  }

  private func samePrint(_ left: MoneyCandidate, _ right: MoneyCandidate) -> Bool {
    let (one, other) = (left.source.value, right.source.value)
    guard one.page == other.page, left.value == right.value else { return false }
    guard let box = one.box, let place = other.box else { return one == other }
    return abs(box.middle - place.middle) < 0.005 && box.left < place.right && place.left < box.right
  }
}
