public import AWSCore

/// Amazon Textract, expense analysis only: https://docs.aws.amazon.com/textract/latest/dg/invoices-receipts.html
///
/// Every page that is analysed is paid for, each time. A call that was throttled, or failed, has cost nothing.
public struct Textract: Sendable {
  private let service: JSONService

  public init(client: AWSClient) {
    service = JSONService(
      client: client,
      service: AWSService(id: "TEXTRACT", hostPrefix: "textract", signingName: "textract"),
      targetPrefix: "Textract", version: "1.1", maximumResponseBytes: 64 << 20, attemptTimeout: .seconds(60))
  }

  /// Analyses an image or a document of one page and waits for the result.
  ///
  /// No token makes a second call the same as the first: when an answer is lost, nothing is sent again.
  ///
  /// - Throws: `AWSError`; `UnsupportedDocumentException` for a PDF or TIFF of several pages.
  public func analyzeExpense(
    _ request: AnalyzeExpenseRequest
  ) async throws -> Answer<AnalyzeExpenseResponse> {
    try await answer("AnalyzeExpense", request, isRepeatable: false)
  }

  /// Starts a job for a document of any number of pages. Repeating it with the same token starts nothing new.
  public func startExpenseAnalysis(
    _ request: StartExpenseAnalysisRequest
  ) async throws -> StartExpenseAnalysisResponse {
    try await service.call("StartExpenseAnalysis", request)
  }

  /// The state of a job and one part of its result.
  public func getExpenseAnalysis(
    _ request: GetExpenseAnalysisRequest
  ) async throws -> Answer<GetExpenseAnalysisResponse> {
    try await answer("GetExpenseAnalysis", request)
  }

  private func answer<Value: Decodable>(
    _ operation: String, _ request: some Encodable, isRepeatable: Bool = true
  ) async throws -> Answer<Value> {
    let response = try await service.send(operation, request, isRepeatable: isRepeatable)
    return Answer(service: service, response: response, operation: operation)
  }
}
