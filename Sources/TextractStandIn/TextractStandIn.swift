import ArgumentParser

/// A local Amazon Textract for invoices and receipts: real OCR behind the same answers.
@main
struct TextractStandIn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "textract-stand-in", abstract: "A local Amazon Textract for invoices and receipts.",
    subcommands: [ServeCommand.self, AnalyzeCommand.self])
}
