import AWSServices

/// Tells the state of a job and gives its result in parts.
///
/// https://docs.aws.amazon.com/textract/latest/dg/API_GetExpenseAnalysis.html
struct GetExpenseAnalysis: Sendable {
  let jobs: JobStore

  static let maximumResults = 20

  func answer(
    _ request: Textract.GetExpenseAnalysisRequest
  ) async throws(ServiceError) -> Textract.GetExpenseAnalysisResponse {
    try RequestRules.check(request)
    let job = try await jobs.job(request.jobID)
    var answer = Textract.GetExpenseAnalysisResponse(
      jobStatus: job.status, analyzeExpenseModelVersion: "1.0")
    switch job.state {
    case .inProgress:
      break
    case .failed(let statusMessage):
      answer.statusMessage = statusMessage
    case .read(let reading):
      let documents = reading.documents
      let start = try start(request, of: documents.count)
      let end = min(documents.count, start + min(request.maxResults ?? .max, Self.maximumResults))
      answer.documentMetadata = Textract.DocumentMetadata(pages: reading.pageCount)
      answer.expenseDocuments = Array(documents[start..<end])
      answer.warnings = warnings(of: reading)
      answer.nextToken = end < documents.count ? token(of: job, at: end) : nil
    }
    return answer
  }

  /// Repeated in every part of the result.
  private func warnings(of reading: ExpenseReading) -> [Textract.Warning]? {
    reading.lostPages.isEmpty
      ? nil : [Textract.Warning(errorCode: "INTERNAL_SERVER_ERROR", pages: reading.lostPages)]
  }

  private func token(of job: Job, at position: Int) -> String {
    "\(job.id).\(position)"
  }

  private func start(
    _ request: Textract.GetExpenseAnalysisRequest, of count: Int
  ) throws(ServiceError) -> Int {
    guard let token = request.nextToken else { return 0 }
    let parts = token.split(separator: ".")
    guard parts.count == 2, parts[0] == request.jobID, let start = Int(parts[1]), (1..<count).contains(start)
    else { throw .invalidParameter }
    return start
  }
}
