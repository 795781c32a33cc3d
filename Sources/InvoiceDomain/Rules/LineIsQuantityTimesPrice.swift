/// Quantity times unit price is the price of the line.
struct LineIsQuantityTimesPrice: Rule {
  let id = "V07"
  let severity = Severity.warning
  let demand =
    "Quantity times unit price, with a discount or tax that the row prints, is the price of the line; a printed unit price may be rounded. Where more is asked for, a person looks."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var outcome = RuleOutcome()
    for (index, line) in invoice.lines.enumerated() {
      guard let quantity = line.quantity.value.flatMap(FixedPoint.init),
        let unitPrice = line.unitPrice.value.flatMap(FixedPoint.init),
        let price = line.price.value.flatMap(FixedPoint.init), let times = quantity.times(unitPrice)
      else { continue }
      let product = FixedPoint(units: times.units / max(1, line.priceBase ?? 1))
      let adjusted = product + (line.adjustment.flatMap(FixedPoint.init) ?? .zero)
      if adjusted.isWithin(context.settings.tolerance(addends: 2, of: invoice), of: price)
        || adjusted.isWithin(Self.rounding(of: quantity, price), of: price)
      {
        outcome.proven += [.lineQuantity(index), .lineUnitPrice(index), .linePrice(index)]
      } else {
        var finding = finding(
          .linePrice(index), expected: product.amount.description, found: price.amount.description,
          "Line \(index + 1): \(quantity.amount) times \(unitPrice.amount) is \(product.amount), printed is \(price.amount)."
        )
        if isOvercharge(line, price, adjusted) { finding.severity = .review }
        outcome.findings.append(finding)
      }
    }
    return outcome
  }

  /// More than the print of quantity and unit price makes. Less may be a discount in a column of its own.
  private func isOvercharge(_ line: InvoiceLine, _ price: FixedPoint, _ product: FixedPoint) -> Bool {
    guard let print = line.unitPrice.asPrinted, AmountReader.amount(in: print)?.looksLikeMoney == true else {
      return false
    }
    return product > .zero && price > product
  }

  /// What half a cent of a rounded unit price makes for all pieces, up to half a per cent of the price.
  private static func rounding(of quantity: FixedPoint, _ price: FixedPoint) -> FixedPoint {
    FixedPoint(units: min(quantity.magnitude.units / 200, price.magnitude.units / 200))
  }
}
