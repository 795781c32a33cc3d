import ArgumentParser
import FoundationEssentials
import InvoiceAdapters
import InvoiceDomain

/// Reads stored answers of Textract without AWS and shows what the pipeline would make of them.
struct Interpret: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the canonical invoice of stored Textract answers.",
    discussion: """
      The files are the answers of AnalyzeExpense or GetExpenseAnalysis for one document: one file, or all its result \
      pages. Nothing is sent anywhere.
      """)

  @Argument(help: "Files with answers of one document, as JSON.", completion: .file(extensions: ["json"]))
  var responses: [String]

  @Flag(help: "Print one value per field, in the form that scripts compare with truths.")
  var flat = false

  @Option(help: "The day that dates are judged by, as yyyy-mm-dd. Default: today in UTC.")
  var today: String?

  func validate() throws {
    if responses.isEmpty { throw ValidationError("Name at least one file with an answer.") }
    if let today, CalendarDate(iso: today) == nil { throw ValidationError("Write the day as yyyy-mm-dd.") }
  }

  func run() throws {
    let day = today.flatMap { CalendarDate(iso: $0) } ?? CalendarDate(utc: Date())
    let reading = try TextractAnswerReader.reading(of: responses.map(contents))
    let interpretation = Interpreter().interpret(reading, today: day)
    let decision = DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings)
    let output =
      try flat
      ? json(FlatInvoice(interpretation.invoice, decision)) : json(InterpretOutput(interpretation, decision))
    Console.standard.show(output + "\n")
  }

  private func contents(of path: String) throws -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      throw ValidationError("Cannot read the file \(path).")
    }
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
