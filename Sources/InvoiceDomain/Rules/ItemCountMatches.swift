/// A receipt that says how many items were sold has as many rows, or quantities that make that number.
struct ItemCountMatches: Rule {
  let id = "V08"
  let severity = Severity.warning
  let demand =
    "The number of items sold is the number of rows or of pieces; equal rows are noted, never removed."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var findings = repeatedRows(invoice)
    if let count = invoice.itemCount.value, !invoice.lines.isEmpty, !matches(count, invoice.lines) {
      findings.append(
        finding(
          nil, expected: "\(count)", found: "\(invoice.lines.count)",
          "The document says \(count) items; \(invoice.lines.count) rows were read."))
    }
    return RuleOutcome(findings: findings)
  }

  private func matches(_ count: Int, _ lines: [InvoiceLine]) -> Bool {
    let pieces = lines.map { FixedPoint($0.quantity.value ?? Amount(whole: 1)) ?? .zero }.reduce(.zero, +)
    return lines.count == count || pieces == FixedPoint(Amount(whole: count))
  }

  private func repeatedRows(_ invoice: Invoice) -> [Finding] {
    var seen: Set<[String?]> = []
    return invoice.lines.enumerated().compactMap { index, line in
      let row = [
        line.name.value, line.productCode.value, line.price.value?.description,
        line.quantity.value?.description,
      ]
      guard !seen.insert(row).inserted else { return nil }
      var note = finding(.linePrice(index), "Line \(index + 1) repeats an earlier line.")
      note.severity = .info
      return note
    }
  }
}
