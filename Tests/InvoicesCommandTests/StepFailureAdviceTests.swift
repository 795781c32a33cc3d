import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Advice on a failure")
struct StepFailureAdviceTests {
  @Test("names the command that restores an archived file")
  func archived() {
    let advice = StepFailure(.fileArchived, "S3.GetObject: InvalidObjectState").advice
    #expect(advice.contains("aws s3api restore-object") && advice.contains("S3.GetObject"))
  }
}
