public import AWSServices
public import InvoiceDomain

/// Turns the answers of Amazon Textract's expense analysis of one document into a reading.
///
/// Every legal answer is taken, however odd: all members are optional, an invoice may come as one ExpenseDocument per
/// page, a result page may repeat what an earlier one gave.
public enum TextractReading {
  /// All result pages of a job, or the one answer of a synchronous call, in any order.
  public static func reading(of answers: [Textract.GetExpenseAnalysisResponse]) -> Reading {
    let documents = TextractDocuments.distinct(answers.flatMap { $0.expenseDocuments ?? [] })
    let failed = Set(answers.flatMap { $0.warnings ?? [] }.flatMap { $0.pages ?? [] })
    var reading = Reading(pagesFailed: failed.sorted())
    reading.pagesInFile = answers.compactMap { $0.documentMetadata?.pages }.max()
    var pages: Set<Int> = []
    for document in documents {
      let fields = TextractFields(document)
      reading.fields += fields.header
      reading.tables += fields.tables
      reading.lines += fields.lines
      pages.formUnion(fields.pages)
    }
    reading.pagesRead = pages.sorted()
    reading.isCutShort = isCutShort(answers)
    return reading
  }

  public static func reading(of answer: Textract.AnalyzeExpenseResponse) -> Reading {
    reading(of: [
      Textract.GetExpenseAnalysisResponse(
        documentMetadata: answer.documentMetadata, expenseDocuments: answer.expenseDocuments)
    ])
  }

  /// Each token announces one more result page; a failed job or one in progress gives nothing whole.
  private static func isCutShort(_ answers: [Textract.GetExpenseAnalysisResponse]) -> Bool {
    let announced = answers.count { $0.nextToken?.isEmpty == false }
    let unfinished = answers.contains { $0.jobStatus == .failed || $0.jobStatus == .inProgress }
    let lost = answers.contains { $0.jobStatus == .partialSuccess }
    return answers.isEmpty || announced >= answers.count || unfinished || lost
  }
}
