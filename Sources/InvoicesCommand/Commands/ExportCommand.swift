import ArgumentParser
import Foundation
import InvoicePipeline

/// `invoices export`
struct ExportCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes all selected documents as CSV or JSON.",
    discussion: """
      EXAMPLES
        invoices export --format csv --from 2026-01-01 --to 2026-03-31 --output first-quarter.csv
        invoices export --format json --status approved | jq length

      CSV (RFC 4180, UTF-8) has one row for a document; what a spreadsheet would \
      run as a formula is defused. JSON carries the whole invoice with the \
      evidence of each value.
      """)

  @Option(help: "csv or json.")
  var format: Format

  @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Which documents") var selection: FilterOptions

  @Option(help: "The most documents written (default: all).")
  var limit: Int?

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() async throws {
    let settings = try connection.settings(needed: [.table])
    let system = try InvoiceSystem(settings)
    let search = RecordSearch(queries: system.queries, now: { Timestamp(Date()) })
    let records = try await search.records(selection.filter, limit: limit)
    let text =
      switch format {
      case .csv: RecordCSV(records: records).text
      case .json: try await RecordExport(records: records, queries: system.queries).text()
      }
    guard let output else { return Console.standard.show(text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw CommandFailure(.failed, "\(output) cannot be written. Check the folder and its permissions.")
    }
    Console.standard.note("\(records.count) documents written to \(output)")
  }
}
