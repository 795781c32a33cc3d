import ArgumentParser
import Foundation
import InvoicePipeline

@main
struct InvoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoices",
    abstract: "Sends documents through the invoice pipeline and shows what became of them.",
    discussion: """
      EXAMPLES
        invoices submit scan.pdf receipt.jpg --wait
        invoices list --status needs-review --from 2026-01-01
        invoices show 4f7c2a
        invoices export --format csv --output invoices.csv

      WHICH SYSTEM
        The local system is found by itself in and below the checkout after
        `scripts/local up`. For AWS give --profile or the standard AWS_ variables,
        and name the parts of the system by options or by these variables
        (`terraform output` has their values):
          INVOICES_TABLE          INVOICES_RAW_BUCKET
          INVOICES_RESULTS_BUCKET INVOICES_STATE_MACHINE_ARN
          INVOICES_INCOMING_PREFIX
        --settings or INVOICES_SETTINGS names a settings file of another place.
        Options win over variables, variables over the file.

      EXIT CODES
        0  done
        1  something failed, or with --wait a document failed or was rejected
        2  the command line or the settings are wrong
      """,
    subcommands: [
      SubmitCommand.self, ListCommand.self, ShowCommand.self, ExportCommand.self, RetryCommand.self,
      RedriveCommand.self, EraseCommand.self, DoctorCommand.self, Interpret.self, RulesCommand.self,
    ])

  static func main() async {
    await Foundation.exit(run(Array(CommandLine.arguments.dropFirst()), console: .standard))
  }

  /// Runs one command line and gives the exit code.
  static func run(_ arguments: [String], console: Console) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch let failure as CommandFailure {
      failure.message.map { console.note("error: \($0)") }
      return failure.code.rawValue
    } catch let failure as StepFailure {
      console.note("error: \(failure.advice)")
      return CommandFailure.Code.failed.rawValue
    } catch {
      let text = fullMessage(for: error)
      switch exitCode(for: error) {
      case .success:
        console.show("\(text)\n")
        return 0
      case .validationFailure:
        console.note(text)
        return CommandFailure.Code.usage.rawValue
      default:
        console.note(text)
        return CommandFailure.Code.failed.rawValue
      }
    }
  }
}
