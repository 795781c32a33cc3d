public import AWSServices
public import InvoiceDomain

/// Turns the answers of Amazon Textract's expense analysis of one document into a reading, one answer after the other:
/// no answer has to be kept until the next one comes.
///
/// Every legal answer is taken, however odd: all members are optional, an invoice may come as one ExpenseDocument per
/// page, a result page may repeat what an earlier one gave.
public struct TextractReading {
  private var distinct = TextractDocuments()
  private var documents: [(index: Int, fields: TextractFields)] = []
  private var pagesInFile: Int?
  private var pagesFailed: Set<Int> = []
  private var answers = 0
  private var announced = 0
  private var isUnfinished = false

  public init() {}

  /// Takes the next result page of a job, or the one answer of a synchronous call; any order will do.
  public mutating func add(_ answer: Textract.GetExpenseAnalysisResponse) {
    for document in answer.expenseDocuments ?? [] where distinct.isNew(document) {
      documents.append((document.expenseIndex ?? 0, TextractFields(document)))
    }
    for warning in answer.warnings ?? [] { pagesFailed.formUnion(warning.pages ?? []) }
    if let pages = answer.documentMetadata?.pages { pagesInFile = max(pagesInFile ?? pages, pages) }
    answers += 1
    if answer.nextToken?.isEmpty == false { announced += 1 }
    let states: [Textract.JobStatus] = [.failed, .inProgress, .partialSuccess]
    if let status = answer.jobStatus, states.contains(status) { isUnfinished = true }
  }

  /// The reading of all that was added, by the index of the documents.
  public consuming func reading() -> Reading {
    var reading = Reading(pagesInFile: pagesInFile, pagesFailed: pagesFailed.sorted())
    var pages: Set<Int> = []
    for document in documents.sorted(by: { $0.index < $1.index }) {
      reading.fields += document.fields.header
      reading.tables += document.fields.tables
      reading.lines += document.fields.lines
      pages.formUnion(document.fields.pages)
    }
    reading.pagesRead = pages.sorted()
    reading.isCutShort = isCutShort
    return reading
  }

  /// Each token announces one more result page; a failed job or one in progress gives nothing whole.
  private var isCutShort: Bool { answers == 0 || announced >= answers || isUnfinished }
}

extension TextractReading {
  /// All answers of one document at once.
  public static func reading(of answers: [Textract.GetExpenseAnalysisResponse]) -> Reading {
    var reading = TextractReading()
    for answer in answers { reading.add(answer) }
    return reading.reading()
  }

  public static func reading(of answer: Textract.AnalyzeExpenseResponse) -> Reading {
    reading(of: [
      Textract.GetExpenseAnalysisResponse(
        documentMetadata: answer.documentMetadata, expenseDocuments: answer.expenseDocuments)
    ])
  }
}
