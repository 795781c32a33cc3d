import AWSCore
import AWSServices
import InvoicePipeline

/// Runs transactions against a database that may be asleep, and that may lose them.
struct AuroraTransactions: Sendable {
  let data: RDSData
  let now: Now
  let sleep: @Sendable (Duration) async throws -> Void

  /// Waits until the database is awake, and runs the body until it was committed, at most three times.
  ///
  /// - Parameter body: gets the transaction's id. Running it again, also after it was committed, must do no harm: an
  ///   answer to the commit may have been lost.
  /// - Throws: `DependencyUnavailable` where another run of the step may help; the service's own code otherwise.
  func run<Answer>(
    by deadline: Timestamp, _ body: (_ transactionID: String) async throws -> Answer
  ) async throws(StepFailure) -> Answer {
    var attempt = 1
    while true {
      do {
        return try await CallDeadline.$date.withValue(deadline.date) { try await once(by: deadline, body) }
      } catch let error as AWSError where Self.mayPass(error) {
        guard attempt < Self.mostAttempts, now() < deadline else {
          throw StepFailure(.dependencyUnavailable, error.description)
        }
        attempt += 1
      } catch {
        throw StepFailure(calling: error)
      }
    }
  }

  private func once<Answer>(
    by deadline: Timestamp, _ body: (_ transactionID: String) async throws -> Answer
  ) async throws -> Answer {
    let transactionID = try await begin(by: deadline)
    do {
      let answer = try await body(transactionID)
      try await data.commitTransaction(transactionID)
      return answer
    } catch {
      // Without this its locks would stay for three minutes. It may be gone already.
      try? await data.rollbackTransaction(transactionID)
      throw error
    }
  }

  /// The first call wakes the database and is refused until it is awake: 15 seconds, after a day of sleep 30 or more.
  private func begin(by deadline: Timestamp) async throws -> String {
    while true {
      do {
        return try await data.beginTransaction()
      } catch let error as AWSError
        where error.code == "DatabaseResumingException"
        && now().adding(seconds: Self.secondsBetweenLooks) < deadline
      {
        try await sleep(.seconds(Self.secondsBetweenLooks))
      }
    }
  }

  /// Under these codes the Data API reports what passes (a deadlock, a wait for a lock, a transaction that ended by
  /// itself or was committed by an attempt before) and what does not (wrong SQL); only its text, which may quote
  /// values, would tell.
  private static func mayPass(_ error: AWSError) -> Bool {
    let codes = [
      "BadRequestException", "DatabaseErrorException", "NotFoundException", "StatementTimeoutException",
      "TransactionNotFoundException",
    ]
    return error.origin == .service && codes.contains(error.code)
  }

  private static let mostAttempts = 3
  private static let secondsBetweenLooks = 2
}
