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
    let reading = try await reading(of: document)
    await counts.countPages(reading.pageCount, of: .analyzeExpense)
    return Textract.AnalyzeExpenseResponse(
      documentMetadata: Textract.DocumentMetadata(pages: reading.pageCount),
      expenseDocuments: reading.documents)
  }

  private func reading(of document: Data) async throws(ServiceError) -> ExpenseReading {
    do throws(Refusal) {
      guard try await reader.pageCount(of: document) == 1 else { throw .unsupportedFormat }
    } catch {
      throw ServiceError(error)
    }
    return try await pool.run { () throws(ServiceError) in
      // A client that has stopped waiting asks again; reading for it would only delay the others.
      guard !Task.isCancelled else { throw .internalServerError }
      do throws(Refusal) {
        return try await reader.read(document)
      } catch {
        throw Task.isCancelled ? .internalServerError : ServiceError(error)
      }
    }
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
