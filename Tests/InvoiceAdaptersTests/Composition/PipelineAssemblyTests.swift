import InvoicePipeline
import Testing

@testable import InvoiceAdapters

@Suite struct PipelineAssemblyTests {
  private func assembly(_ environment: [String: String]) throws(StepFailure) -> PipelineAssembly {
    let aws = ["AWS_REGION": "eu-central-1", "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "s"]
    return try PipelineAssembly(
      environment: environment.merging(aws) { first, _ in first }, transport: ScriptedAnswers(),
      now: { Timestamp(milliseconds: 0) })
  }

  private let all = [
    "RAW_BUCKET": "raw", "RESULTS_BUCKET": "results", "TABLE_NAME": "table", "TEXTRACT_TOPIC_ARN": "topic",
    "TEXTRACT_ROLE_ARN": "role", "PEOPLE_TOPIC_ARN": "people", "STATE_MACHINE_ARN": "machine",
    "MAIL_TO": "clerk@example.com", "MAIL_FROM": "invoices@example.com",
  ]

  @Test func buildsEveryStepFromItsEnvironment() throws {
    let assembly = try assembly(all)
    #expect(try assembly.textractProcessor() is TextractProcessor)
    #expect(try assembly.validate() is Validate)
    #expect(try assembly.process() is Process)
    #expect(try assembly.store() is Store)
    #expect(try assembly.notify() is Notify)
    #expect(try assembly.cleanup() is Cleanup)
  }

  @Test func namesEverythingThatIsMissing() throws {
    let failure = #expect(throws: StepFailure.self) { try assembly([:]).textractProcessor() }
    for name in ["RAW_BUCKET", "RESULTS_BUCKET", "TABLE_NAME", "TEXTRACT_TOPIC_ARN", "TEXTRACT_ROLE_ARN"] {
      #expect(failure?.message.contains(name) == true)
    }
  }

  @Test(arguments: ["LEDGER_CLUSTER_ARN", "LEDGER_SECRET_ARN"])
  func wantsBothPartsOfALedgerOrNone(part: String) throws {
    let both = ["LEDGER_CLUSTER_ARN": "arn:c", "LEDGER_SECRET_ARN": "arn:s"]
    _ = try assembly(all.merging(both) { $1 }).store()
    let failure = #expect(throws: StepFailure.self) {
      try assembly(all.merging(both.filter { $0.key != part }) { $1 }).store()
    }
    #expect(failure?.message == "\(part) is not set")
  }

  @Test func wantsASenderOnlyWhenThereAreRecipients() throws {
    let withoutMail = all.filter { !$0.key.hasPrefix("MAIL") }
    _ = try assembly(withoutMail).notify()
    let failure = #expect(throws: StepFailure.self) {
      try assembly(withoutMail.merging(["MAIL_TO": "clerk@example.com"]) { $1 }).notify()
    }
    #expect(failure?.message.contains("MAIL_FROM") == true)
  }
}
