import AWSCore
import InvoicePipeline
import Testing

@testable import InvoiceAdapters

@Suite("Failure of a call to AWS")
struct StepFailureAWSTests {
  @Test("passes a service's own code through")
  func service() {
    #expect(StepFailure(calling: error(.service)).errorType == "SomeCode")
  }

  @Test("names a file that has to be restored from an archive")
  func archived() {
    #expect(StepFailure(calling: error(.service, "InvalidObjectState")).errorType == "FileArchived")
  }

  @Test(
    "is named by us where no service spoke",
    arguments: [
      (AWSError.Origin.network, "DependencyUnavailable"), (.answer, "AnswerUnusable"),
      (.deadline, "Timeout"), (.credentials, "NotConfigured"),
    ])
  func own(origin: AWSError.Origin, name: String) {
    #expect(StepFailure(calling: error(origin)).errorType == name)
  }

  @Test(
    "is retried where the network failed, unless the same call fails again",
    arguments: [
      (AWSError.timedOutCode, "DependencyUnavailable"), (AWSError.responseTooLargeCode, "AnswerUnusable"),
      (AWSError.invalidRequestCode, "Internal"),
    ])
  func network(code: String, name: String) {
    #expect(StepFailure(calling: error(.network, code)).errorType == name)
  }

  @Test("is a timeout when the task was cancelled")
  func cancelled() {
    #expect(StepFailure(calling: CancellationError()).errorType == "Timeout")
  }

  @Test("says what to set when the configuration is wrong")
  func configuration() {
    let failure = StepFailure(calling: ConfigurationError.regionMissing)
    #expect(failure.errorType == "NotConfigured")
    #expect(failure.message.contains("AWS_REGION"))
  }

  @Test("stays what it is when it is a step's failure already")
  func already() {
    #expect(
      StepFailure(calling: StepFailure(.documentMissing, "gone")) == StepFailure(.documentMissing, "gone"))
  }

  @Test("tells nothing of an error that nobody knows")
  func unknown() {
    struct Secret: Error { let value = "4711" }
    let failure = StepFailure(calling: Secret())
    #expect(failure.errorType == "Internal")
    #expect(!failure.message.contains("4711"))
  }

  private func error(_ origin: AWSError.Origin, _ code: String = "SomeCode") -> AWSError {
    AWSError(origin: origin, code: code, nature: .permanent, operation: "S3.GetObject")
  }
}
