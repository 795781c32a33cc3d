/// Quantity times unit price is the price of the line.
struct LineIsQuantityTimesPrice: Rule {
  let id = "V07"
  let severity = Severity.review
  let demand = "Quantity times unit price is the price of the line."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var outcome = RuleOutcome()
    for (index, line) in invoice.lines.enumerated() {
      guard let quantity = line.quantity.value.flatMap(FixedPoint.init),
        let unitPrice = line.unitPrice.value.flatMap(FixedPoint.init),
        let price = line.price.value.flatMap(FixedPoint.init), let product = quantity.times(unitPrice)
      else { continue }
      if product.isWithin(context.settings.tolerance(addends: 2), of: price) {
        outcome.proven += [.lineQuantity(index), .lineUnitPrice(index), .linePrice(index)]
      } else {
        outcome.findings.append(
          finding(
            .linePrice(index), expected: product.amount.description, found: price.amount.description,
            "Line \(index + 1): \(quantity.amount) times \(unitPrice.amount) is \(product.amount), printed is \(price.amount)."
          ))
      }
    }
    return outcome
  }
}
