public import ArgumentParser
public import InvoiceDomain
public import InvoicePipeline

/// Options of the commands that select records.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only this status; may be given several times.")
  var status: [RecordStatus] = []

  @Option(
    help: ArgumentHelp(
      "Only this vendor, without regard to case, accents and legal form; if none has this name, all whose name contains it.",
      valueName: "name"))
  var vendor: String?

  @Option(
    help: ArgumentHelp(
      "Only issued on this day or later; without --to at least up to the end of next month.",
      valueName: "yyyy-mm-dd"))
  var from: CalendarDate?

  @Option(help: ArgumentHelp("Only issued on this day or earlier.", valueName: "yyyy-mm-dd"))
  var to: CalendarDate?

  @Option(help: ArgumentHelp("Only with a total of at least this, such as 100.00.", valueName: "amount"))
  var minimum: Amount?

  @Option(help: ArgumentHelp("Only with a total of at most this.", valueName: "amount"))
  var maximum: Amount?

  var filter: RecordFilter {
    RecordFilter(
      statuses: status, vendor: vendor, from: from, to: to, minimum: minimum, maximum: maximum)
  }

  func validate() throws {
    if let from, let to, from > to { throw ValidationError("--from is later than --to.") }
    if let minimum, let maximum, minimum > maximum {
      throw ValidationError("--minimum is larger than --maximum.")
    }
  }
}

extension RecordStatus: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Amount: ExpressibleByArgument {
  public init?(argument: String) { self.init(plain: argument) }
}
