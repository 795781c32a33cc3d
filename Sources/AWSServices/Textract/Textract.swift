public import AWSCore
public import FoundationEssentials

/// Amazon Textract, expense analysis only: https://docs.aws.amazon.com/textract/latest/dg/invoices-receipts.html
///
/// Every page that is analysed is paid for, each time. A throttled call has cost nothing.
public struct Textract: Sendable {
  private let service: JSONService

  public init(client: AWSClient) {
    service = JSONService(
      client: client,
      service: AWSService(id: "TEXTRACT", hostPrefix: "textract", signingName: "textract"),
      targetPrefix: "Textract", version: "1.1", maximumResponseBytes: 64 << 20)
  }

  /// Analyses an image or a document of one page and waits for the result.
  ///
  /// - Throws: `AWSError`; `UnsupportedDocumentException` for a PDF or TIFF of several pages.
  public func analyzeExpense(
    _ request: AnalyzeExpenseRequest, deadline: Date?
  ) async throws -> Answer<AnalyzeExpenseResponse> {
    try await answer("AnalyzeExpense", request, deadline: deadline)
  }

  /// Starts a job for a document of any number of pages. Repeating it with the same token starts nothing new.
  public func startExpenseAnalysis(
    _ request: StartExpenseAnalysisRequest, deadline: Date?
  ) async throws -> StartExpenseAnalysisResponse {
    try await service.call("StartExpenseAnalysis", request, deadline: deadline)
  }

  /// The state of a job and one part of its result.
  public func getExpenseAnalysis(
    _ request: GetExpenseAnalysisRequest, deadline: Date?
  ) async throws -> Answer<GetExpenseAnalysisResponse> {
    try await answer("GetExpenseAnalysis", request, deadline: deadline)
  }

  private func answer<Value: Decodable>(
    _ operation: String, _ request: some Encodable, deadline: Date?
  ) async throws -> Answer<Value> {
    let response = try await service.send(operation, request, deadline: deadline)
    return Answer(value: try service.read(response, of: operation), bytes: response.body)
  }
}
