import AWSCore
import InvoicePipeline

/// Runs a call to AWS and turns its errors into failures of a step.
func calling<Answer: Sendable>(_ call: () async throws -> Answer) async throws(StepFailure) -> Answer {
  do {
    return try await call()
  } catch {
    throw StepFailure(calling: error)
  }
}

/// Runs a call whose failure under one of these codes is an answer.
///
/// - Returns: nothing when the service failed with one of the codes.
func calling<Answer: Sendable>(
  orNothingAt codes: Set<String>, _ call: () async throws -> Answer
) async throws(StepFailure) -> Answer? {
  do {
    return try await call()
  } catch let error as AWSError where error.origin == .service && codes.contains(error.code) {
    return nil
  } catch {
    throw StepFailure(calling: error)
  }
}

/// Runs a conditional write.
///
/// - Returns: whether the condition held.
func conditionally(_ write: () async throws -> Void) async throws(StepFailure) -> Bool {
  do {
    try await write()
    return true
  } catch let error as AWSError
    where error.code == "ConditionalCheckFailedException"
    || error.cancellationReasons.contains("ConditionalCheckFailed")
  {
    return false
  } catch {
    throw StepFailure(calling: error)
  }
}
