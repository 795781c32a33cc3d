import Foundation
import InvoiceAdapters

/// Finds out which system a command works on, and what its parts are called.
///
/// An option wins over a variable, a variable over the settings file. The file is the one of `--settings` or
/// `INVOICES_SETTINGS`; otherwise that of the checkout around the working directory, unless a profile is named
/// (`--profile`, `AWS_PROFILE`): then AWS is meant.
struct SettingsReader {
  let environment: [String: String]
  let workingDirectory: String
  /// The bytes of a file, nil when there is none.
  let readFile: (String) -> Data?

  /// - Throws: `CommandFailure` that names everything that is missing of `needed`.
  func settings(_ given: GivenSettings, needed: [Setting]) throws(CommandFailure) -> Settings {
    let file = try file(given)
    let settings = Settings(
      environment: client(given, file),
      table: value(given.table, .table, file.table),
      rawBucket: value(given.rawBucket, .rawBucket, file.rawBucket),
      resultsBucket: value(given.resultsBucket, .resultsBucket, file.resultsBucket),
      stateMachineARN: value(given.stateMachineARN, .stateMachineARN, file.stateMachineARN),
      incomingPrefix: given.incomingPrefix ?? variable("INVOICES_INCOMING_PREFIX") ?? file.incomingPrefix
        ?? "incoming/", ledger: try ledger(file))
    let missing = needed.filter { settings[$0].isEmpty }
    guard missing.isEmpty else {
      let names = missing.map { "\($0.option) (or \($0.variable))" }.joined(separator: ", ")
      throw CommandFailure(
        .usage,
        "No system is set up here. Start the local one with `scripts/local up`, or name the one on AWS: \(names)."
      )
    }
    return settings
  }

  private func file(_ given: GivenSettings) throws(CommandFailure) -> SettingsFile {
    let named = given.settingsFile ?? variable("INVOICES_SETTINGS")
    let meansAWS = given.profile != nil || variable("AWS_PROFILE") != nil
    guard
      let path = named
        ?? (meansAWS ? nil : SettingsFile.path(above: workingDirectory) { readFile($0) != nil })
    else { return SettingsFile() }
    guard let bytes = readFile(path) else {
      throw CommandFailure(.usage, "The settings file \(path) cannot be read.")
    }
    do {
      return try JSONDecoder().decode(SettingsFile.self, from: bytes)
    } catch {
      throw CommandFailure(
        .usage, "The settings file \(path) is not valid JSON. `scripts/local up` writes the local one anew.")
    }
  }

  /// A system with an endpoint of its own is an emulator. It gets its own credentials: real ones must not be sent
  /// there.
  private func client(_ given: GivenSettings, _ file: SettingsFile) -> [String: String] {
    var client = environment
    client["AWS_PROFILE"] = given.profile ?? variable("AWS_PROFILE")
    if let endpoint = file.endpoint {
      client = client.filter { !$0.key.hasPrefix("AWS_") }
      client["AWS_ENDPOINT_URL"] = endpoint
      client["AWS_ENDPOINT_URL_TEXTRACT"] = file.textractEndpoint
      client["AWS_ACCESS_KEY_ID"] = "test"
      client["AWS_SECRET_ACCESS_KEY"] = "test"
    } else if given.profile != nil {
      // A profile on the command line is meant, also where the environment has keys.
      for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] { client[name] = nil }
    }
    let inEnvironment = file.endpoint == nil ? variable("AWS_REGION") : nil
    if let region = given.region ?? inEnvironment ?? file.region { client["AWS_REGION"] = region }
    return client
  }

  private func ledger(_ file: SettingsFile) throws(CommandFailure) -> LedgerNames? {
    let cluster = variable("INVOICES_LEDGER_CLUSTER_ARN") ?? file.ledgerClusterARN
    let secret = variable("INVOICES_LEDGER_SECRET_ARN") ?? file.ledgerSecretARN
    guard cluster != nil || secret != nil else { return nil }
    guard let cluster, let secret else {
      throw CommandFailure(
        .usage, "A ledger takes both INVOICES_LEDGER_CLUSTER_ARN and INVOICES_LEDGER_SECRET_ARN.")
    }
    return LedgerNames(clusterARN: cluster, secretARN: secret)
  }

  private func value(_ given: String?, _ setting: Setting, _ inFile: String?) -> String {
    given ?? variable(setting.variable) ?? inFile ?? ""
  }

  private func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Settings {
  fileprivate subscript(setting: Setting) -> String {
    switch setting {
    case .table: table
    case .rawBucket: rawBucket
    case .resultsBucket: resultsBucket
    case .stateMachineARN: stateMachineARN
    }
  }
}
