/// Collects, for every amount of the header, the roles it can play and how much speaks for each.
struct MoneyCandidates: Sendable {
  static let roles: [FieldKind] = [
    .total, .subtotal, .tax, .amountDue, .amountPaid, .priorBalance, .discount, .shipping, .serviceCharge,
    .gratuity,
    .rounding, .change,
  ]

  private(set) var byRole: [FieldKind: [MoneyCandidate]] = [:]
  /// Where a value stands in the list of its role while the lists are made.
  private var positions: [FieldKind: [FixedPoint: Int]] = [:]

  /// - Parameter currency: of the document; amounts that are printed in another one weigh less.
  init(
    _ fields: HeaderFields, style: NumberStyle, cells: CellPlaces, figures: WholeFigures,
    currency: CurrencyCode?
  ) {
    for header in fields.all where !cells.contain(header.field.value) {
      let own = CurrencyPrint.isOther(than: currency, header.field) ? Self.otherCurrency : 1
      var trust = own
      if let whole = figures.whole(of: header.field.value) {
        var uncut = header
        uncut.field.value.text = whole.text
        collect(uncut, style, trust: own)
        trust *= whole.isAlone ? Self.cutTrust : Self.perhapsCutTrust
      }
      collect(header, style, trust: trust)
    }
    positions = [:]
    preferLastTotal()
    for role in byRole.keys {
      byRole[role]?.sort { ($0.weight, $1.source.value.page) > ($1.weight, $0.source.value.page) }
    }
  }

  /// How much is left of an amount that the line shows to be a piece of a longer one.
  private static let cutTrust = 0.6
  private static let perhapsCutTrust = 0.95
  private static let otherCurrency = 0.5

  private mutating func collect(_ header: HeaderField, _ style: NumberStyle, trust: Double) {
    guard let printed = AmountReader.amount(in: header.text), Self.canBeMoney(printed) else { return }
    let certainty = (0.5 + header.field.confidence / 200) * (printed.looksLikeMoney ? 1 : 0.8) * trust
    for (role, weight) in Self.weights(of: header) {
      for (rank, reading) in style.ordered(printed.readings).enumerated() {
        guard var value = FixedPoint(reading.value) else { continue }
        // A payment is printed with a minus or without; a total that was paid has none.
        if role == .total, header.kind == .amountPaid { value = value.magnitude }
        let doubt = (rank == 0 ? 1 : 0.6) * (reading.isMended ? 0.8 : 1)
        add(
          MoneyCandidate(
            role: role, value: value, reading: reading, weight: weight * certainty * doubt,
            source: header.field))
      }
    }
  }

  func of(_ role: FieldKind) -> [MoneyCandidate] { byRole[role] ?? [] }

  /// Amounts that plainly play a role, as what lines may add up to.
  func plain(_ role: FieldKind) -> [FixedPoint] {
    of(role).prefix(4).filter { $0.weight >= 0.5 && $0.value > .zero }.map(\.value)
  }

  /// Of several totals, the largest and the lowest on the last page are a little likelier.
  private mutating func preferLastTotal() {
    guard var totals = byRole[.total], totals.count > 1 else { return }
    let largest = totals.map(\.value).max()
    for index in totals.indices {
      let place = totals[index].source.value
      totals[index].weight += 0.1 * min(1, max(0, place.box?.top ?? 0))
      if totals[index].value == largest { totals[index].weight += 0.05 }
    }
    byRole[.total] = totals
  }

  /// A long number without a mark, a currency or groups is the number of something.
  private static func canBeMoney(_ printed: PrintedAmount) -> Bool {
    printed.looksLikeMoney || printed.isGrouped
      || printed.readings.allSatisfy { $0.value < longestPlainNumber }
  }

  private static let longestPlainNumber = Amount(whole: 1_000_000)

  /// The same value printed again strengthens a candidate instead of adding one.
  private mutating func add(_ candidate: MoneyCandidate) {
    let role = candidate.role
    guard let index = positions[role]?[candidate.value], let earlier = byRole[role]?[index],
      !Self.areTwoTaxes(earlier, candidate)
    else {
      positions[role, default: [:]][candidate.value] = byRole[role]?.count ?? 0
      byRole[role, default: []].append(candidate)
      return
    }
    let box = candidate.source.value.box
    let isRepeated = earlier.source.value.box != box || box == nil
    var stronger = candidate.weight > earlier.weight ? candidate : earlier
    stronger.weight = min(1.2, max(earlier.weight, candidate.weight) + (isRepeated ? 0.05 : 0))
    byRole[role]?[index] = stronger
  }

  /// Equal amounts of taxes with names of their own, such as CGST and SGST, add up.
  private static func areTwoTaxes(_ one: MoneyCandidate, _ other: MoneyCandidate) -> Bool {
    guard one.role == .tax, let name = one.source.label?.text, let next = other.source.label?.text,
      one.source.value.box != other.source.value.box
    else { return false }
    return FoldedText.fold(name) != FoldedText.fold(next)
  }

  /// The roles that kind and label allow. The label decides where both speak and differ; neighbouring roles stay
  /// possible, because readers mix up totals, subtotals and what is due.
  static func weights(of header: HeaderField) -> [FieldKind: Double] {
    let typed = roles.contains(header.field.kind) ? header.field.kind : nil
    let labelled = header.label.flatMap {
      roles.contains($0.kind) || [.itemCount, .unrelated, .carried].contains($0.kind) ? $0 : nil
    }
    var weights: [FieldKind: Double] = [:]
    // What is carried over to the next page is no amount of the document.
    if labelled?.kind == .carried { return [:] }
    switch (typed, labelled) {
    case (let typed?, nil): weights[typed] = 0.8
    case (nil, let label?): if roles.contains(label.kind) { weights[label.kind] = 0.75 * label.strength }
    case (let typed?, let label?):
      if typed == label.kind {
        weights[typed] = 0.6 + 0.4 * label.strength
      } else {
        if roles.contains(label.kind) { weights[label.kind] = 0.8 * label.strength }
        weights[typed] = [.total, .subtotal, .amountDue].contains(typed) ? 0.55 : 0.35
      }
    case (nil, nil): return [:]
    }
    if let due = weights[.amountDue] { weights[.total] = max(weights[.total] ?? 0, due * 0.55) }
    if let total = weights[.total] {
      weights[.subtotal] = max(weights[.subtotal] ?? 0, total * 0.25)
      weights[.amountDue] = max(weights[.amountDue] ?? 0, total * 0.1)
    }
    // What was paid may be the only print of the total that can be read.
    if let paid = weights[.amountPaid] { weights[.total] = max(weights[.total] ?? 0, paid * 0.3) }
    // Where kind and label agree on a net amount, it is no total that was typed wrongly.
    if let subtotal = weights[.subtotal], typed == .subtotal, labelled?.kind != .subtotal {
      weights[.total] = max(weights[.total] ?? 0, subtotal * 0.3)
    }
    return weights
  }
}
