import AWSServices
import Foundation

/// Reads a document of one page and answers with the result.
///
/// https://docs.aws.amazon.com/textract/latest/dg/API_AnalyzeExpense.html
struct AnalyzeExpense: Sendable {
  let reader: any DocumentReading
  let objects: any DocumentObjects
  let pool: WorkerPool
  let counts: CallCounts

  static let maximumBytes = 10 * 1024 * 1024

  func answer(
    _ request: Textract.AnalyzeExpenseRequest
  ) async throws(ServiceError) -> Textract.AnalyzeExpenseResponse {
    try RequestRules.check(request.document)
    let document = try await bytes(of: request.document)
    let pages: [Textract.ExpenseDocument]
    do throws(Refusal) {
      guard try await reader.pageCount(of: document) == 1 else { throw .unsupportedFormat }
      pages = try await pool.run { () throws(Refusal) in try await reader.read(document) }
    } catch {
      throw ServiceError(error)
    }
    await counts.countPages(pages.count, of: .analyzeExpense)
    return Textract.AnalyzeExpenseResponse(
      documentMetadata: Textract.DocumentMetadata(pages: pages.count), expenseDocuments: pages)
  }

  private func bytes(of document: Textract.Document) async throws(ServiceError) -> Data {
    if let object = document.s3Object {
      return try await objects.bytes(of: object, maximumBytes: Self.maximumBytes)
    }
    let bytes = document.bytes ?? []
    guard bytes.count <= Self.maximumBytes else { throw .documentTooLarge }
    return Data(bytes)
  }
}
