import AWSServices
import Foundation

/// An analysis that was started and is asked for later.
struct Job: Codable, Sendable {
  enum State: Codable, Sendable {
    case inProgress
    /// At least one page was read.
    case read(ExpenseReading)
    case failed(statusMessage: String)
  }

  let id: String
  let request: Textract.StartExpenseAnalysisRequest
  let startedAt: Date
  var state = State.inProgress

  var status: Textract.JobStatus {
    switch state {
    case .inProgress: .inProgress
    case .read(let reading): reading.lostPages.isEmpty ? .succeeded : .partialSuccess
    case .failed: .failed
    }
  }
}
