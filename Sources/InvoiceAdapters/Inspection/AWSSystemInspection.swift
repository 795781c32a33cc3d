import AWSCore
import AWSServices
import InvoicePipeline

/// The names of the parts of a system on AWS.
public struct SystemNames: Sendable, Hashable {
  public var rawBucket: String
  public var resultsBucket: String
  public var table: String
  public var stateMachineARN: String

  public init(rawBucket: String, resultsBucket: String, table: String, stateMachineARN: String) {
    self.rawBucket = rawBucket
    self.resultsBucket = resultsBucket
    self.table = table
    self.stateMachineARN = stateMachineARN
  }

  /// `NAME-people`, beside the table `NAME-invoices` in the account and Region of the state machine.
  var peopleTopicARN: String? {
    var parts = stateMachineARN.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 6, table.hasSuffix(Self.tableSuffix) else { return nil }
    parts[2] = "sns"
    return parts[0..<5].joined(separator: ":") + ":\(table.dropLast(Self.tableSuffix.count))-people"
  }

  /// Without the alias that documents start on: only a state machine itself can be described.
  var unqualifiedStateMachineARN: String {
    stateMachineARN.split(separator: ":", omittingEmptySubsequences: false).prefix(7).joined(separator: ":")
  }

  private static let tableSuffix = "-invoices"
}

/// Looks at a system on AWS. Every look is a call that reads and costs nothing.
struct AWSSystemInspection: SystemInspection {
  let client: AWSClient
  let names: SystemNames

  func inspect(_ part: SystemPart) async throws(StepFailure) -> Diagnosis {
    switch part {
    case .endpoints: try endpoints()
    case .credentials:
      Diagnosis(.ok, try await calling { try await STS(client: client).callerARN() })
    case .rawBucket: try await bucket(names.rawBucket)
    case .resultsBucket: try await bucket(names.resultsBucket)
    case .table: try await table()
    case .key: try await key()
    case .stateMachine: try await stateMachine()
    case .textract: try await textract()
    case .textractQuota: try await quota()
    case .mail: try await mail()
    case .subscriptions: try await subscriptions()
    }
  }

  private func endpoints() throws(StepFailure) -> Diagnosis {
    let s3 = AWSService(id: "S3", hostPrefix: "s3", signingName: "s3", signingRules: .s3)
    do {
      let isCustom = try client.hasCustomEndpoint(for: s3)
      return Diagnosis(.ok, "\(client.region), \(isCustom ? "an emulator" : "AWS")")
    } catch { throw StepFailure(calling: error) }
  }

  private func bucket(_ name: String) async throws(StepFailure) -> Diagnosis {
    let keeps = try await calling { try await S3(client: client).keepsVersions(bucket: name) }
    return keeps
      ? Diagnosis(.ok, name)
      : Diagnosis(
        .fail, "\(name) keeps no versions: a file that is replaced is lost. Apply the Terraform again")
  }

  private func description() async throws(StepFailure) -> DynamoDB.TableDescription {
    try await calling { try await DynamoDB(client: client).describeTable(names.table) }
  }

  private func table() async throws(StepFailure) -> Diagnosis {
    let found = try await description()
    let missing = ["by-status", "by-vendor", "by-issue-month"].filter { !found.indexNames.contains($0) }
    guard missing.isEmpty else {
      return Diagnosis(
        .fail, "\(names.table) has no index \(missing.joined(separator: ", ")). Apply the Terraform again")
    }
    return found.status == "ACTIVE"
      ? Diagnosis(.ok, names.table)
      : Diagnosis(.warn, "\(names.table) is \(found.status). Wait, and look again")
  }

  private func key() async throws(StepFailure) -> Diagnosis {
    guard let arn = try await description().keyARN else {
      return Diagnosis(.warn, "the table has no key of the customer. Apply the Terraform again")
    }
    let state = try await calling { try await KMS(client: client).keyState(arn) }
    return state == "Enabled"
      ? Diagnosis(.ok, arn)
      : Diagnosis(.fail, "\(arn) is \(state): nothing can be read. Enable it, or cancel its deletion, in KMS")
  }

  private func stateMachine() async throws(StepFailure) -> Diagnosis {
    let status = try await calling {
      try await StepFunctions(client: client).stateMachineStatus(names.unqualifiedStateMachineARN)
    }
    return status == "ACTIVE"
      ? Diagnosis(.ok, names.stateMachineARN)
      : Diagnosis(.fail, "\(names.stateMachineARN) is \(status). Apply the Terraform again")
  }

  /// Asks for a job that nobody started: whoever is told that there is none has reached Textract, with the right to
  /// ask.
  private func textract() async throws(StepFailure) -> Diagnosis {
    let request = Textract.GetExpenseAnalysisRequest(jobID: String(repeating: "0", count: 64))
    let found = try await calling(orNothingAt: ["InvalidJobIdException", "InvalidParameterException"]) {
      try await Textract(client: client).getExpenseAnalysis(request)
    }
    _ = found
    return Diagnosis(.ok, "answers")
  }

  private func quota() async throws(StepFailure) -> Diagnosis {
    let quotas: [ServiceQuotas.Quota]
    do {
      quotas = try await ServiceQuotas(client: client).quotas(of: "textract")
    } catch {
      return Diagnosis(.warn, "could not be asked for (servicequotas:ListServiceQuotas). Look in the console")
    }
    let ours = quotas.filter { $0.name.contains("AnalyzeExpense") || $0.name.contains("ExpenseAnalysis") }
    guard !ours.isEmpty else {
      return Diagnosis(.warn, "none is listed for expenses. Is Textract offered in \(client.region)?")
    }
    return Diagnosis(.ok, ours.map { "\($0.name): \($0.value)" }.joined(separator: "; "))
  }

  private func mail() async throws(StepFailure) -> Diagnosis {
    let ses = SESv2(client: client)
    let account = try await calling { try await ses.account() }
    let identities = try await calling { try await ses.verifiedIdentities() }
    if !account.maySend {
      return Diagnosis(.fail, "SES has stopped this account's sending. See the reputation dashboard of SES")
    }
    if identities.isEmpty {
      return Diagnosis(
        .warn, "no address or domain is verified, so no mail is sent. Confirm the mail of SES to mail_from")
    }
    return account.isInSandbox
      ? Diagnosis(
        .warn, "SES is in its sandbox: only verified addresses get mail. Ask for production access in SES")
      : Diagnosis(.ok, "\(identities.count) verified")
  }

  private func subscriptions() async throws(StepFailure) -> Diagnosis {
    guard let topic = names.peopleTopicARN else {
      return Diagnosis(.warn, "the topic's name does not follow from the table's. Look at it in SNS")
    }
    let all = try await calling { try await SNS(client: client).subscriptions(of: topic) }
    let open = all.count { !$0.isConfirmed }
    if all.isEmpty {
      return Diagnosis(
        .warn, "nobody is told of failures and alarms. Add addresses to `subscribers` in Terraform")
    }
    return open == 0
      ? Diagnosis(.ok, "\(all.count) confirmed")
      : Diagnosis(.warn, "\(open) of \(all.count) not confirmed: each has a mail with a link to open")
  }
}
