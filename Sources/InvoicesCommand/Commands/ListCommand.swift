import ArgumentParser
import Foundation
import InvoicePipeline

/// `invoices list`
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists documents and what became of them, newest received first.",
    discussion: """
      EXAMPLES
        invoices list --status needs-review --status failed
        invoices list --vendor "Acme GmbH" --from 2026-01-01 --to 2026-03-31
        invoices list --minimum 1000 --json

      An en dash stands for a value that is not known. A list follows a write after a moment, not at once.
      """)

  @OptionGroup(title: "Which documents") var selection: FilterOptions

  @Option(help: "The most documents shown.")
  var limit = 50

  @Flag(help: "Show them as JSON.")
  var json = false

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() async throws {
    let settings = try connection.settings(needed: [.table])
    let system = try InvoiceSystem(settings)
    let search = RecordSearch(queries: system.queries, now: { Timestamp(Date()) })
    let records = try await search.records(selection.filter, limit: limit)
    let console = Console.standard
    if json {
      console.show(try ReadableJSON.text(records.map(RecordSummary.init)))
    } else if records.isEmpty {
      console.note("There is no such document.")
    } else {
      console.show(RecordTable(records: records).text)
      if records.count == limit { console.note("Perhaps there are more: --limit shows them.") }
    }
  }
}
