import ArgumentParser

@main struct InvoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoices", abstract: "Works with the invoice pipeline.", subcommands: [Interpret.self])
}
