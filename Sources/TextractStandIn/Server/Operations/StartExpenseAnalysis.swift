import AWSServices
import Foundation

/// Takes a document of any number of pages and reads it later.
///
/// https://docs.aws.amazon.com/textract/latest/dg/API_StartExpenseAnalysis.html
struct StartExpenseAnalysis: Sendable {
  let objects: any DocumentObjects
  let jobs: JobStore
  let runner: JobRunner

  static let maximumBytes = 500 * 1024 * 1024

  /// The object is read here, so that the job reads what was there when it was started.
  func answer(
    _ request: Textract.StartExpenseAnalysisRequest
  ) async throws(ServiceError) -> Textract.StartExpenseAnalysisResponse {
    try RequestRules.check(request)
    if let job = try await jobs.job(repeatedBy: request) {
      return Textract.StartExpenseAnalysisResponse(jobID: job.id)
    }
    guard let object = request.documentLocation.s3Object else { throw .invalidParameter }
    let document = try await objects.bytes(of: object, maximumBytes: Self.maximumBytes)
    guard DocumentFormat(firstBytesOf: document) != nil else { throw .unsupportedDocument }
    let (job, isNew) = try await jobs.open(request)
    if isNew { Task { await runner.run(job, document: document) } }
    return Textract.StartExpenseAnalysisResponse(jobID: job.id)
  }
}
