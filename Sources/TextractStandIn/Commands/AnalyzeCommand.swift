import AWSServices
import ArgumentParser
import Foundation

/// `textract-stand-in analyze FILE`: prints the answer that AnalyzeExpense would give.
struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Reads a document and prints the AnalyzeExpense answer as JSON.")

  @Argument(help: "A PDF, PNG, JPEG or TIFF file.")
  var file: String

  func run() async throws {
    let document = try Data(contentsOf: URL(fileURLWithPath: file))
    let reading = try await ExpenseReader().read(document)
    let answer = Textract.AnalyzeExpenseResponse(
      documentMetadata: Textract.DocumentMetadata(pages: reading.pageCount),
      expenseDocuments: reading.documents)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try FileHandle.standardOutput.write(contentsOf: try encoder.encode(answer) + Data("\n".utf8))
    if !reading.lostPages.isEmpty {
      let pages = reading.lostPages.map(String.init).joined(separator: ", ")
      try? FileHandle.standardError.write(contentsOf: Data("Pages that could not be read: \(pages)\n".utf8))
    }
  }
}
