import ArgumentParser
import Foundation
import InvoicePipeline

/// `invoices retry`
struct RetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Has documents processed again, such as failed ones once the cause is gone.",
    discussion: """
      EXAMPLES
        invoices retry 4f7c2a91
        invoices retry scan-1.pdf scan-2.pdf

      A reading that was paid for before is used again. The earlier outcome stays in the history.
      """)

  @Argument(help: ArgumentHelp("IDs, their beginnings, or file names.", valueName: "document"))
  var documents: [String]

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func run() async throws {
    let settings = try connection.settings(needed: [.table, .stateMachineARN])
    let system = try InvoiceSystem(settings)
    let now: Now = { Timestamp(Date()) }
    let search = RecordSearch(queries: system.queries, now: now)
    let retry = Retry(
      lookup: RecordLookup(queries: system.queries, search: search), runs: system.runs, now: now)
    for document in documents {
      let run = try await retry.start(document)
      Console.standard.note("\(document.printable): run \(run) started")
    }
  }
}
