import ArgumentParser
import Foundation
import InvoicePipeline

/// `invoices erase`
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases documents for good: originals, everything read from them, and their records.",
    discussion: """
      EXAMPLES
        invoices erase 4f7c2a91 --reason "request of 2026-11-20"
        invoices erase 4f7c2a91 0c11d2e7 --reason "request of 2026-11-20" --yes

      All versions go. What stays says who erased which ID, when, why, and how \
      much there was; so give no personal data as the reason. Files under a legal \
      hold or a retention are left, with everything that belongs to them. An \
      erasure that was interrupted goes on when it is begun again.
      """)

  @Argument(help: ArgumentHelp("IDs, their beginnings, or file names.", valueName: "document"))
  var documents: [String]

  @Option(help: "Why, such as the date of a request. Is kept.")
  var reason: String

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func validate() throws {
    guard (1...200).contains(reason.count) else {
      throw ValidationError("--reason takes 1 to 200 characters.")
    }
  }

  func run() async throws {
    let settings = try connection.settings(needed: [.table, .rawBucket, .resultsBucket])
    let system = try InvoiceSystem(settings)
    let console = Console.standard
    guard yes || confirmed(console) else { throw CommandFailure(.failed, "Nothing was erased.") }
    let search = RecordSearch(queries: system.queries, now: { Timestamp(Date()) })
    try await Erase(
      lookup: RecordLookup(queries: system.queries, search: search), erasing: system.erasing,
      identity: try await system.identity(), reason: reason, console: console
    ).run(documents)
  }

  private func confirmed(_ console: Console) -> Bool {
    console.note("This cannot be undone. Erase \(documents.count) document(s) for good? Type yes:")
    return readLine() == "yes"
  }
}
