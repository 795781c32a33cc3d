import AWSServices
import Foundation

/// An analysis that was started and is asked for later.
struct Job: Sendable {
  enum State: Sendable {
    case inProgress
    case succeeded([Textract.ExpenseDocument])
    case failed(statusMessage: String)
  }

  let id: String
  let request: Textract.StartExpenseAnalysisRequest
  let startedAt: Date
  var state = State.inProgress

  var status: Textract.JobStatus {
    switch state {
    case .inProgress: .inProgress
    case .succeeded: .succeeded
    case .failed: .failed
    }
  }
}
