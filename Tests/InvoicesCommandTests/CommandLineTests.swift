import ArgumentParser
import InvoiceDomain
import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Command line")
struct CommandLineTests {
  private let recorder = RecordingConsole()

  @Test(
    "ends with 2 and a word on it when the usage is wrong",
    arguments: [
      ["submit"], ["frobnicate"], ["list", "--status", "lost"], ["list", "--from", "31.03.2026"],
      ["list", "--from", "2026-02-01", "--to", "2026-01-01"], ["list", "--minimum", "1,5"],
      ["list", "--minimum", "5", "--maximum", "4"], ["list", "--limit", "0"], ["export"],
      ["export", "--format", "xls"], ["submit", "a.pdf", "--timeout", "0"],
      ["list", "--settings", "/does/not/exist.json"],
    ])
  func wrongUsage(arguments: [String]) async {
    #expect(await InvoicesCommand.run(arguments, console: recorder.console) == 2)
    #expect(!recorder.notes.isEmpty)
    #expect(recorder.shown.isEmpty)
  }

  @Test(
    "explains itself on standard output, with examples",
    arguments: [
      ["--help"], ["submit", "--help"], ["list", "--help"], ["show", "-h"], ["export", "--help"],
      ["retry", "--help"], ["rules", "--help"],
    ])
  func help(arguments: [String]) async {
    #expect(await InvoicesCommand.run(arguments, console: recorder.console) == 0)
    #expect(recorder.shown.contains("EXAMPLES"))
    #expect(recorder.notes.isEmpty)
  }

  @Test("reads the filters")
  func filters() throws {
    let command = try ListCommand.parse([
      "--status", "failed", "--status", "needs-review", "--vendor", "Acme", "--from", "2026-01-01", "--to",
      "2026-03-31", "--minimum", "10", "--maximum", "20.5", "--limit", "7",
    ])
    #expect(
      command.selection.filter
        == RecordFilter(
          statuses: [.failed, .needsReview], vendor: "Acme", from: CalendarDate(iso: "2026-01-01"),
          to: CalendarDate(iso: "2026-03-31"), minimum: Amount(plain: "10"), maximum: Amount(plain: "20.5")))
    #expect(command.limit == 7)
  }
}
