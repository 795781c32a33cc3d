/// A document that was read in part only must never pass for a whole one.
struct DocumentIsComplete: Rule {
  let id = "V30"
  let severity = Severity.error
  let demand =
    "All pages of the file were read, as many as the document says it has, every row of a table that can be seen became a line, and no line lacks a price that the sums need."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    var findings: [Finding] = []
    let complete = invoice.completeness
    if let pages = complete.pagesInFile, pages != complete.pagesRead || !complete.pagesFailed.isEmpty {
      findings.append(
        finding(
          nil, expected: "\(pages)", found: "\(complete.pagesRead)",
          "Only \(complete.pagesRead) of \(pages) pages were read."))
    } else if !complete.pagesFailed.isEmpty {
      findings.append(finding(nil, "Some pages could not be read."))
    }
    if let printed = complete.pagesPrinted, printed > complete.pagesRead,
      complete.pagesInFile.map({ $0 == complete.pagesRead }) ?? true
    {
      findings.append(
        finding(
          nil, expected: "\(printed)", found: "\(complete.pagesRead)",
          "The document says that it has \(printed) pages or more; the file has \(complete.pagesRead)."))
    }
    if complete.isCutShort { findings.append(finding(nil, "The reading ends before the document does.")) }
    if complete.rowsSeen != complete.rowsGiven {
      findings.append(
        finding(
          nil, expected: "\(complete.rowsSeen)", found: "\(complete.rowsGiven)",
          "The tables show \(complete.rowsSeen) rows; \(complete.rowsGiven) became lines."))
    }
    return RuleOutcome(findings: findings + unpriced(invoice, context))
  }

  /// Rows with a quantity, a unit price, or print for a price that cannot be read. A row of words only is a heading
  /// or a note, and where the others make a sum, what has no price costs nothing.
  private func unpriced(_ invoice: Invoice, _ context: RuleContext) -> [Finding] {
    let prices = invoice.lines.compactMap { $0.price.value.flatMap(FixedPoint.init) }
    guard !prices.isEmpty else { return [] }
    let sums = Sums(invoice: invoice)
    let sum = prices.reduce(.zero, +)
    let tolerance = context.settings.tolerance(addends: invoice.lines.count, of: invoice)
    let taxless = sums[.total].map { $0 - (sums[.tax] ?? .zero) }
    let isWhole = [sums[.subtotal], sums[.total], taxless].compactMap(\.self).contains {
      sums.closing($0 - sum, within: tolerance) != nil
    }
    guard !isWhole else { return [] }
    return invoice.lines.enumerated().compactMap { index, line in
      guard line.price.value == nil,
        line.quantity.value != nil || line.unitPrice.value != nil || line.price.absence == .unreadable
      else { return nil }
      return finding(.linePrice(index), "Line \(index + 1) has no price that could be read.")
    }
  }
}
