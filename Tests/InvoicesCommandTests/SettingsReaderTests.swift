import Foundation
import InvoiceAdapters
import Testing

@testable import InvoicesCommand

@Suite("Settings")
struct SettingsReaderTests {
  private let local = """
    {"endpoint":"http://127.0.0.1:4566","textractEndpoint":"http://127.0.0.1:4570","region":"us-east-1",
     "rawBucket":"raw","resultsBucket":"results","table":"invoices","stateMachineARN":"arn:sm",
     "incomingPrefix":"in/"}
    """

  @Test("are found in the checkout around the working directory")
  func foundAbove() throws {
    let settings = try read(files: ["/checkout/.local/settings.json": local], in: "/checkout/a/b")
    #expect(settings.table == "invoices")
    #expect(settings.rawBucket == "raw")
    #expect(settings.resultsBucket == "results")
    #expect(settings.stateMachineARN == "arn:sm")
    #expect(settings.incomingPrefix == "in/")
  }

  @Test("of an emulator carry no credentials of AWS to it")
  func emulatorCredentials() throws {
    let settings = try read(
      files: ["/.local/settings.json": local],
      environment: [
        "AWS_ACCESS_KEY_ID": "AKIA", "AWS_SECRET_ACCESS_KEY": "real", "AWS_SESSION_TOKEN": "real",
        "AWS_REGION": "eu-central-1", "AWS_ENDPOINT_URL_S3": "http://elsewhere", "HOME": "/home",
      ])
    #expect(
      settings.environment == [
        "HOME": "/home", "AWS_ENDPOINT_URL": "http://127.0.0.1:4566",
        "AWS_ENDPOINT_URL_TEXTRACT": "http://127.0.0.1:4570", "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1",
      ])
  }

  @Test("prefer an option to a variable, and a variable to the file")
  func order() throws {
    let files = ["/.local/settings.json": local]
    let environment = ["INVOICES_TABLE": "by-variable", "INVOICES_RAW_BUCKET": "by-variable"]
    let settings = try read(
      GivenSettings(table: "by-option"), files: files, environment: environment)
    #expect(settings.table == "by-option")
    #expect(settings.rawBucket == "by-variable")
    #expect(settings.resultsBucket == "results")
  }

  @Test("name another file by an option or a variable")
  func namedFile() throws {
    let files = ["/.local/settings.json": local, "/other.json": #"{"table":"other"}"#]
    #expect(try read(GivenSettings(settingsFile: "/other.json"), files: files).table == "other")
    #expect(try read(files: files, environment: ["INVOICES_SETTINGS": "/other.json"]).table == "other")
  }

  @Test("leave the local system alone when a profile is named")
  func profile() throws {
    let files = ["/.local/settings.json": local]
    let given = GivenSettings(profile: "finance", region: "eu-west-1", table: "t")
    let keys = ["AWS_ACCESS_KEY_ID": "AKIA", "AWS_SECRET_ACCESS_KEY": "real", "AWS_SESSION_TOKEN": "x"]
    let settings = try read(given, files: files, environment: keys)
    #expect(settings.rawBucket.isEmpty)
    #expect(settings.environment == ["AWS_PROFILE": "finance", "AWS_REGION": "eu-west-1"])
    #expect(try read(given, files: files, environment: ["AWS_PROFILE": "other"]).rawBucket.isEmpty)
  }

  @Test("take the environment of AWS as it is without a file")
  func environmentOfAWS() throws {
    let environment = ["AWS_ACCESS_KEY_ID": "AKIA", "AWS_REGION": "eu-west-1", "INVOICES_TABLE": "t"]
    let settings = try read(environment: environment)
    #expect(settings.table == "t")
    #expect(settings.incomingPrefix == "incoming/")
    #expect(settings.environment["AWS_ACCESS_KEY_ID"] == "AKIA")
    #expect(settings.environment["AWS_REGION"] == "eu-west-1")
  }

  @Test("name a ledger by both its parts or not at all")
  func ledger() throws {
    #expect(try read().ledger == nil)
    let both = ["INVOICES_LEDGER_CLUSTER_ARN": "arn:c", "INVOICES_LEDGER_SECRET_ARN": "arn:s"]
    #expect(
      try read(environment: both).ledger == LedgerNames(clusterARN: "arn:c", secretARN: "arn:s"))
    let file = ["/.local/settings.json": #"{"ledgerClusterARN":"arn:f","ledgerSecretARN":"arn:g"}"#]
    #expect(try read(files: file).ledger == LedgerNames(clusterARN: "arn:f", secretARN: "arn:g"))
    let failure = #expect(throws: CommandFailure.self) {
      try read(environment: ["INVOICES_LEDGER_CLUSTER_ARN": "arn:c"])
    }
    #expect(failure?.message?.contains("INVOICES_LEDGER_SECRET_ARN") == true)
  }

  @Test("say everything that is missing at once")
  func missing() {
    let failure = #expect(throws: CommandFailure.self) {
      try read(needed: [.table, .rawBucket, .stateMachineARN])
    }
    #expect(failure?.code == .usage)
    for name in ["--table", "INVOICES_RAW_BUCKET", "--state-machine-arn", "scripts/local up"] {
      #expect(failure?.message?.contains(name) == true)
    }
    #expect(failure?.message?.contains("--results-bucket") == false)
  }

  @Test("that cannot be read are a mistake of usage", arguments: ["/missing.json", "/broken.json"])
  func unreadable(path: String) {
    let failure = #expect(throws: CommandFailure.self) {
      try read(GivenSettings(settingsFile: path), files: ["/broken.json": "{"])
    }
    #expect(failure?.code == .usage)
    #expect(failure?.message?.contains(path) == true)
  }

  private func read(
    _ given: GivenSettings = GivenSettings(), files: [String: String] = [:], in folder: String = "/",
    environment: [String: String] = [:], needed: [Setting] = []
  ) throws(CommandFailure) -> Settings {
    try SettingsReader(
      environment: environment, workingDirectory: folder, readFile: { files[$0].map { Data($0.utf8) } }
    ).settings(given, needed: needed)
  }
}
