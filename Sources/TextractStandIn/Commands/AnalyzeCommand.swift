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
    let pages = try await PageSource().pages(of: document)
    for page in pages {
      for row in page.rows { print(row.phrases.map(\.text).joined(separator: "  |  ")) }
    }
  }
}
