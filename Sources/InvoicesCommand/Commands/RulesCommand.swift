import ArgumentParser
import InvoiceDomain

/// `invoices rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules that documents are checked against.",
    discussion: """
      EXAMPLES
        invoices rules
        invoices rules --markdown
      """)

  @Flag(help: "Print the table of the documentation.")
  var markdown = false

  func run() throws { Console.standard.show(markdown ? RuleCatalogue.markdown + "\n" : Self.table) }

  private static var table: String {
    var table = TextTable([
      .init(title: "RULE"), .init(title: "SEVERITY"), .init(title: "STEP"), .init(title: "DEMANDS"),
    ])
    for entry in RuleCatalogue.entries {
      let rule = entry.description
      table.add([rule.id, rule.severity.rawValue, entry.step, rule.demand])
    }
    return table.text
  }
}
