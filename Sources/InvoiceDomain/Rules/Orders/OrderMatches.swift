import FoundationEssentials

/// What is billed was ordered: two-way match of invoice and purchase order.
struct OrderMatches: Rule {
  let id = "V26"
  let severity = Severity.review
  let demand =
    "The purchase order exists, is the vendor's and of the same currency; prices are within 2 %, quantities at most 5 % above, and all documents together do not bill more than was ordered. Not checked when no list of orders is kept."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let lookup = context.order, let number = invoice.purchaseOrder.value else { return .silent }
    switch lookup {
    case .unreadable(let mistake):
      return note("The purchase order could not be checked: the list of orders is broken. \(mistake)")
    case .unknown:
      return note("The document names a purchase order that is not in the list of orders.", found: number)
    case .found(let order):
      var findings = parties(invoice, order, context) + lines(invoice, order, context)
      findings += [overbilled(invoice, order, context)].compactMap(\.self)
      return RuleOutcome(findings: findings)
    }
  }

  private func parties(_ invoice: Invoice, _ order: PurchaseOrder, _ context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    let names = [context.past?.entry?.name, invoice.vendor.name.value].compactMap(\.self)
    if !names.contains(where: { VendorKey($0) == VendorKey(order.vendor) }) {
      findings.append(
        about("The purchase order was placed with another vendor.", order.vendor, invoice.vendor.name.value))
    }
    if let ordered = order.currency, let billed = invoice.currency.value, ordered != billed {
      findings.append(
        about("The purchase order is in another currency.", ordered.rawValue, billed.rawValue))
    }
    return findings
  }

  /// Lines are told by product code, else by their name; a line that the order lacks is reported where the order
  /// names its lines.
  private func lines(_ invoice: Invoice, _ order: PurchaseOrder, _ context: RuleContext) -> [Finding] {
    guard !order.lines.isEmpty else { return [] }
    var findings: [Finding] = []
    for (index, line) in invoice.lines.enumerated() {
      guard let ordered = order.lines.first(where: { Self.isSame(line, $0) }) else {
        findings.append(finding(.linePrice(index), "Line \(index + 1) is not on the purchase order."))
        continue
      }
      if let price = line.unitPrice.value, let agreed = ordered.unitPrice,
        Self.distance(price, agreed) > agreed.magnitude.decimal * context.settings.orderPriceTolerance
      {
        findings.append(
          finding(
            .lineUnitPrice(index), expected: agreed.description, found: price.description,
            "Line \(index + 1): the price of \(price) is not the \(agreed) of the purchase order."))
      }
      if let quantity = line.quantity.value, let most = ordered.quantity,
        quantity.decimal - most.decimal > most.magnitude.decimal * context.settings.orderQuantityTolerance
      {
        findings.append(
          finding(
            .lineQuantity(index), expected: most.description, found: quantity.description,
            "Line \(index + 1): \(quantity.shortDescription) are billed, \(most.shortDescription) were ordered."
          ))
      }
    }
    return findings
  }

  /// All documents of the order together.
  private func overbilled(
    _ invoice: Invoice, _ order: PurchaseOrder, _ context: RuleContext
  ) -> Finding? {
    guard let limit = order.net,
      let billed = (invoice.subtotal.value ?? invoice.total.value)?.signed(as: invoice.kind.value)
    else { return nil }
    let key = NumberKey(order.number)?.rawValue
    let earlier = (context.past?.documents ?? []).filter {
      $0.purchaseOrderKey == key && $0.currency == invoice.currency.value
    }.compactMap(\.net)
    let sum = earlier.reduce(billed.decimal) { $0 + $1.decimal }
    guard sum - limit.decimal > limit.magnitude.decimal * context.settings.orderPriceTolerance else {
      return nil
    }
    return finding(
      .amount(.total), expected: limit.description, found: Amount(sum).description,
      "The purchase order is for \(limit); with this document \(Amount(sum)) are billed.")
  }

  private static func isSame(_ line: InvoiceLine, _ ordered: PurchaseOrder.Line) -> Bool {
    if let code = line.productCode.value, let other = ordered.code {
      return NumberKey(code) == NumberKey(other)
    }
    guard let name = line.name.value, let other = ordered.description else { return false }
    return FoldedText.fold(name) == FoldedText.fold(other)
  }

  private static func distance(_ one: Amount, _ other: Amount) -> Decimal {
    Amount(one.decimal - other.decimal).magnitude.decimal
  }

  private func note(_ message: String, found: String? = nil) -> RuleOutcome {
    RuleOutcome(findings: [about(message, nil, found)])
  }

  private func about(_ message: String, _ expected: String?, _ found: String?) -> Finding {
    Finding(
      rule: id, severity: severity, field: "purchaseOrder", expected: expected, found: found, message: message
    )
  }
}
