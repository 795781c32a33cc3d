public import InvoicePipeline

/// What everything that starts runs does.
public struct RunsContract: Sendable {
  let runs: any Runs

  public init(runs: any Runs) { self.runs = runs }

  public func check(_ name: String) async throws {
    let file = ReceivedFile(again: Samples.document(key: "incoming/März 🧾.pdf"))
    try demand(try await runs.isRunning(name) == nil, "a run that never was is not known")
    try demand(try await runs.start(name, file: file), "a run of a new name starts")
    try demand(try await !runs.start(name, file: file), "a name is used once")
    try demand(try await runs.isRunning(name) != nil, "a run that was started is known")
  }
}
