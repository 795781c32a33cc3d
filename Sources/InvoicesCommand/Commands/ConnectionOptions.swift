import ArgumentParser
import Foundation

/// Options of all commands that talk to a system.
struct ConnectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A settings file, instead of the local system's.", valueName: "file"))
  var settings: String?

  @Option(help: ArgumentHelp("A profile of the shared AWS configuration.", valueName: "name"))
  var profile: String?

  @Option(help: "The AWS Region.")
  var region: String?

  @Option(help: ArgumentHelp("The DynamoDB table of the records.", valueName: "name"))
  var table: String?

  @Option(help: ArgumentHelp("The bucket where documents arrive.", valueName: "name"))
  var rawBucket: String?

  @Option(help: ArgumentHelp("The bucket of the results.", valueName: "name"))
  var resultsBucket: String?

  @Option(name: .customLong("state-machine-arn"), help: ArgumentHelp("The state machine.", valueName: "arn"))
  var stateMachineARN: String?

  @Option(
    help: ArgumentHelp("Where in the raw bucket documents arrive (default: incoming/).", valueName: "prefix"))
  var incomingPrefix: String?

  /// The settings in force here, with everything that the command needs.
  func settings(needed: [Setting]) throws -> Settings {
    let reader = SettingsReader(
      environment: ProcessInfo.processInfo.environment,
      workingDirectory: FileManager.default.currentDirectoryPath,
      readFile: { FileManager.default.contents(atPath: $0) })
    let given = GivenSettings(
      settingsFile: settings, profile: profile, region: region, table: table, rawBucket: rawBucket,
      resultsBucket: resultsBucket, stateMachineARN: stateMachineARN, incomingPrefix: incomingPrefix)
    return try reader.settings(given, needed: needed)
  }
}
