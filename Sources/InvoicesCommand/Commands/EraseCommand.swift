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
        invoices erase --party "Erika Mustermann" --reason "request 2026-17"
        invoices erase --party DE136695976 --reason "request 2026-18"

      All versions go. What stays says who erased which ID, when, why, and how \
      much there was; so give no personal data as the reason. Files under a legal \
      hold or a retention are left, with everything that belongs to them. An \
      erasure that was interrupted goes on when it is begun again.

      --party finds the documents on which a person or company is the vendor or \
      the receiver, by name or VAT number, and shows them before it asks. No \
      list knows receivers, so every record and its invoice is looked at.
      """)

  @Argument(help: ArgumentHelp("IDs, their beginnings, or file names.", valueName: "document"))
  var documents: [String] = []

  @Option(
    help: ArgumentHelp("All documents of a vendor or receiver, by name or VAT number.", valueName: "name"))
  var party: String?

  @Option(help: "Why, such as the date of a request. Is kept.")
  var reason: String

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func validate() throws {
    guard (1...200).contains(reason.count) else {
      throw ValidationError("--reason takes 1 to 200 characters.")
    }
    guard documents.isEmpty != (party == nil) else {
      throw ValidationError("Name documents, or give --party.")
    }
    guard let party else { return }
    guard let wanted = WantedParty(party) else {
      throw ValidationError("--party takes a name or a VAT number.")
    }
    if wanted.isNamed(in: reason) {
      throw ValidationError("The reason is kept: leave the name out of it.")
    }
  }

  func run() async throws {
    let settings = try connection.settings(needed: [.table, .rawBucket, .resultsBucket])
    let system = try InvoiceSystem(settings)
    let console = Console.standard
    let search = RecordSearch(queries: system.queries, now: { Timestamp(Date()) })
    let erase = Erase(
      lookup: RecordLookup(queries: system.queries, search: search), erasing: system.erasing,
      identity: try await system.identity(), reason: reason, console: console)
    guard let wanted = party.flatMap({ WantedParty($0) }) else {
      try confirm(documents.count, console)
      return try await erase.run(documents)
    }
    let parties = PartySearch(queries: system.queries, results: system.results, search: search)
    try await erase.run(of: wanted, parties) { count in try confirm(count, console) }
  }

  private func confirm(_ count: Int, _ console: Console) throws {
    if yes { return }
    console.note("This cannot be undone. Erase \(count) document(s) for good? Type yes:")
    guard readLine() == "yes" else { throw CommandFailure(.failed, "Nothing was erased.") }
  }
}
