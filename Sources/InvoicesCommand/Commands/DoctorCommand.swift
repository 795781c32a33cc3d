import ArgumentParser

/// `invoices doctor`
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks whether every part of the system is there and works, and says what to do.",
    discussion: """
      EXAMPLES
        invoices doctor
        invoices doctor --profile prod --settings prod.json

      Only looks: nothing is changed, sent or paid. Each line says ok, warn or \
      fail; the exit code is 1 when one fails.
      """)

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func run() async throws {
    let settings = try connection.settings(needed: Setting.allCases)
    let system = try InvoiceSystem(settings)
    guard await Doctor(inspection: system.inspection, console: .standard).run() else {
      throw CommandFailure(.failed)
    }
  }
}
