import ArgumentParser
import InvoicePipeline

/// `invoices redrive`
struct RedriveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redrive",
    abstract: "Starts the documents that arrived while no processing could be started.",
    discussion: """
      EXAMPLE
        invoices redrive

      EventBridge tries for a day to start the processing of an upload and then keeps its event in the queue that the
      alarm `undelivered` watches. This takes what waits there, once the cause is gone. Run again after an
      interruption it starts no document twice.
      """)

  @OptionGroup(title: "Which system") var connection: ConnectionOptions

  func run() async throws {
    let settings = try connection.settings(needed: [.stateMachineARN])
    let system = try InvoiceSystem(settings)
    let redrive = Redrive(uploads: system.undelivered, runs: system.runs)
    let report = try await redrive.all()
    Console.standard.note("documents started: \(report.started)")
    guard report.unreadable == 0 else {
      throw CommandFailure(
        .failed,
        "\(report.unreadable) messages in the queue tell of no file and were left there. Look at them as the runbook says."
      )
    }
  }
}
