import ArgumentParser
import Foundation

/// `invoices submit`
struct SubmitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Sends documents (PDF, PNG, JPEG, TIFF) to be read, checked and stored.",
    discussion: """
      EXAMPLES
        invoices submit invoice.pdf
        invoices submit scans/*.jpg --wait

      With --wait the outcome of each document is shown as a table once all of \
      them have one; progress goes to standard error. A file that is no document \
      is sent too: the record then says what is wrong with it.
      """)

  @Argument(help: ArgumentHelp("The files.", valueName: "file"))
  var files: [String]

  @Flag(help: "Wait until every document has its outcome, and show it.")
  var wait = false

  @Option(help: ArgumentHelp("How long --wait waits at most.", valueName: "seconds"))
  var timeout = 900

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func validate() throws {
    guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout takes 1 to 86400 seconds.") }
  }

  func run() async throws {
    let settings = try connection.settings(needed: wait ? [.rawBucket, .table] : [.rawBucket])
    let system = try InvoiceSystem(settings)
    let console = Console.standard
    let files = try await Submission(
      incoming: system.incoming, sha256: system.sha256, bucket: settings.rawBucket,
      prefix: settings.incomingPrefix, readFile: { FileManager.default.contents(atPath: $0) },
      sizeOfFile: Self.sizeOfFile, console: console
    ).send(self.files)
    guard wait else {
      console.note("`invoices list` shows what becomes of them.")
      return
    }
    let records = try await OutcomeWatch(
      queries: system.queries, interval: .seconds(1), rounds: timeout,
      sleep: { try await Task.sleep(for: $0) }, console: console
    ).records(of: files)
    let report = SubmissionReport(files: files, records: records)
    report.table.map(console.show)
    report.remarks.forEach(console.note)
    if !report.isGood { throw CommandFailure(.failed) }
  }

  /// Bytes of a regular file that can be read.
  private static func sizeOfFile(_ path: String) -> Int? {
    var isDirectory: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue,
      manager.isReadableFile(atPath: path)
    else { return nil }
    return (try? manager.attributesOfItem(atPath: path))?[.size] as? Int
  }
}
