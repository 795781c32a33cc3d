/// A document that was read in part only must never pass for a whole one.
struct DocumentIsComplete: Rule {
  let id = "V30"
  let severity = Severity.error
  let demand =
    "All pages of the file were read, as many as the document says it has, and every row of a table that can be seen became a line."

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
    return RuleOutcome(findings: findings)
  }
}
