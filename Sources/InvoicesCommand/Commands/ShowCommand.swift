import ArgumentParser
import Foundation
import InvoicePipeline

/// `invoices show`
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one document: record, decision, evidence of each field, findings and history.",
    discussion: """
      EXAMPLES
        invoices show 4f7c2a91
        invoices show invoice.pdf --json
      """)

  @Argument(help: "The document's ID, its beginning, or the file's name.")
  var document: String

  @Flag(help: "Show it as JSON.")
  var json = false

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func run() async throws {
    let settings = try connection.settings(needed: [.table, .resultsBucket])
    let system = try InvoiceSystem(settings)
    let search = RecordSearch(queries: system.queries, now: { Timestamp(Date()) })
    let record = try await RecordLookup(queries: system.queries, search: search).record(document)
    let dossier = try await Dossier(record, queries: system.queries, results: system.results)
    Console.standard.show(json ? try ReadableJSON.text(dossier) : RecordSheet(dossier: dossier).text)
  }
}
