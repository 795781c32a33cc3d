import AWSCore
import InvoicePipeline
import Testing

@testable import InvoiceAdapters

@Suite("Inspection of a system on AWS")
struct AWSSystemInspectionTests {
  private let names = SystemNames(
    rawBucket: "prod-raw", resultsBucket: "prod-results", table: "prod-invoices",
    stateMachineARN: "arn:aws:states:eu-central-1:123456789012:stateMachine:prod-invoice-processing")

  private func inspect(
    _ part: SystemPart, _ answers: (status: Int, body: String)...
  ) async throws -> Diagnosis {
    let transport = ScriptedAnswers(answers)
    return try await AWSSystemInspection(client: transport.client, names: names).inspect(part)
  }

  @Test("says whose credentials these are")
  func credentials() async throws {
    let arn = "arn:aws:iam::123456789012:user/clerk"
    let answer =
      "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>\(arn)</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>"
    #expect(try await inspect(.credentials, (200, answer)) == Diagnosis(.ok, arn))
  }

  @Test(
    "wants a bucket that keeps versions", arguments: [("Enabled", Diagnosis.Level.ok), ("Suspended", .fail)])
  func bucket(status: String, level: Diagnosis.Level) async throws {
    let answer = "<VersioningConfiguration><Status>\(status)</Status></VersioningConfiguration>"
    #expect(try await inspect(.rawBucket, (200, answer)).level == level)
  }

  @Test("fails under the service's name when a part is missing")
  func missing() async {
    let failure = await #expect(throws: StepFailure.self) {
      try await inspect(.resultsBucket, (404, "<Error><Code>NoSuchBucket</Code></Error>"))
    }
    #expect(failure?.errorType == "NoSuchBucket")
  }

  @Test(
    "wants a table with its indexes",
    arguments: [
      ("ACTIVE", ["by-status", "by-vendor", "by-issue-month"], Diagnosis.Level.ok),
      ("UPDATING", ["by-status", "by-vendor", "by-issue-month"], .warn), ("ACTIVE", ["by-status"], .fail),
    ])
  func table(status: String, indexes: [String], level: Diagnosis.Level) async throws {
    #expect(try await inspect(.table, (200, table(status, indexes))).level == level)
  }

  private func table(_ status: String, _ indexes: [String] = []) -> String {
    let list = indexes.map { "{\"IndexName\":\"\($0)\"}" }.joined(separator: ",")
    return
      "{\"Table\":{\"TableStatus\":\"\(status)\",\"GlobalSecondaryIndexes\":[\(list)],\"SSEDescription\":{\"KMSMasterKeyArn\":\"arn:key\"}}}"
  }

  @Test(
    "wants a key that is enabled", arguments: [("Enabled", Diagnosis.Level.ok), ("PendingDeletion", .fail)])
  func key(state: String, level: Diagnosis.Level) async throws {
    let key = "{\"KeyMetadata\":{\"KeyState\":\"\(state)\"}}"
    #expect(try await inspect(.key, (200, table("ACTIVE")), (200, key)).level == level)
  }

  @Test("takes Textract's refusal of a job that nobody started for an answer")
  func textract() async throws {
    let refusal = (400, "{\"__type\":\"InvalidJobIdException\"}")
    #expect(try await inspect(.textract, refusal).level == .ok)
    await #expect(throws: StepFailure.self) {
      try await inspect(.textract, (400, "{\"__type\":\"AccessDeniedException\"}"))
    }
  }

  @Test("shows the quotas for expenses, and warns where there are none")
  func quota() async throws {
    let quota = "{\"QuotaName\":\"Transactions per second per account for AnalyzeExpense\",\"Value\":5}"
    let found = try await inspect(.textractQuota, (200, "{\"Quotas\":[\(quota)]}"))
    #expect(found.level == .ok)
    #expect(found.text.contains("AnalyzeExpense: 5"))
    #expect(try await inspect(.textractQuota, (200, "{\"Quotas\":[]}")).level == .warn)
    #expect(try await inspect(.textractQuota, (400, "{\"__type\":\"AccessDeniedException\"}")).level == .warn)
  }

  @Test(
    "tells the sandbox of SES and missing senders",
    arguments: [
      (true, true, "SUCCESS", Diagnosis.Level.ok), (false, true, "SUCCESS", .warn),
      (true, false, "SUCCESS", .fail),
      (true, true, "PENDING", .warn),
    ])
  func mail(production: Bool, sending: Bool, status: String, level: Diagnosis.Level) async throws {
    let account = "{\"ProductionAccessEnabled\":\(production),\"SendingEnabled\":\(sending)}"
    let identities =
      "{\"EmailIdentities\":[{\"IdentityName\":\"a@example.com\",\"VerificationStatus\":\"\(status)\"}]}"
    #expect(try await inspect(.mail, (200, account), (200, identities)).level == level)
  }

  @Test(
    "counts subscriptions that nobody has confirmed",
    arguments: [
      (["arn:aws:sns:x"], Diagnosis.Level.ok), (["arn:aws:sns:x", "PendingConfirmation"], .warn), ([], .warn),
    ])
  func subscriptions(arns: [String], level: Diagnosis.Level) async throws {
    let members = arns.map {
      "<member><Protocol>email</Protocol><SubscriptionArn>\($0)</SubscriptionArn></member>"
    }.joined()
    let answer =
      "<ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult><Subscriptions>\(members)</Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>"
    #expect(try await inspect(.subscriptions, (200, answer)).level == level)
  }

  @Test("describes the state machine that an alias belongs to")
  func alias() {
    var aliased = names
    aliased.stateMachineARN += ":live"
    #expect(aliased.unqualifiedStateMachineARN == names.stateMachineARN)
    #expect(names.unqualifiedStateMachineARN == names.stateMachineARN)
  }

  @Test("finds the people's topic beside the table")
  func topic() {
    #expect(names.peopleTopicARN == "arn:aws:sns:eu-central-1:123456789012:prod-people")
    #expect(
      SystemNames(rawBucket: "", resultsBucket: "", table: "x", stateMachineARN: "").peopleTopicARN == nil)
  }
}
