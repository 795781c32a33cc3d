import FoundationEssentials
import InvoiceDomain
public import InvoicePipeline

/// What every reader does with documents that it can reach.
public struct ExpenseReaderContract: Sendable {
  let reader: any ExpenseReader
  let onePage: Document
  let severalPages: Document
  /// Waits until the job has ended.
  let wait: @Sendable (_ jobID: String) async throws -> Void

  public init(
    reader: any ExpenseReader, onePage: Document, severalPages: Document,
    wait: @escaping @Sendable (_ jobID: String) async throws -> Void
  ) {
    self.reader = reader
    self.onePage = onePage
    self.severalPages = severalPages
    self.wait = wait
  }

  public func check() async throws {
    let answers = InMemoryResultFiles(now: ManualClock().now)
    let keep: AnswerKeeper = { answer async throws(StepFailure) in
      try await answers.write(answer, to: "\(await answers.keys.count)")
    }
    let reading = try await reader.read(onePage, keeping: keep)
    try demand(reading.pagesRead == [1], "a document of one page is read at once")
    try demand(await answers.keys.count == 1, "its one answer is handed over")

    let jobID = try await reader.start(severalPages, generation: 1)
    try demand(
      try await reader.start(severalPages, generation: 1) == jobID, "the same generation is the same job")
    try await wait(jobID)
    try demand(try await reader.status(of: jobID) == .succeeded, "a job that ended well says so")
    let results = try await reader.results(of: jobID, keeping: keep)
    try demand(results.reading?.pagesRead == [1, 2, 3], "a job reads every page")
    try demand(await answers.keys.count > 1, "the answers of a job are handed over")
    do {
      _ = try await reader.status(of: String(repeating: "0", count: 64))
      try demand(false, "a job that is not known is a failure")
    } catch let failure as StepFailure {
      try demand(
        failure.is(.jobExpired), "a job that is not known fails as JobExpired, not \(failure.errorType)")
    }
  }
}
