import InvoicePipeline

/// Has a document processed again from its file. What it cost to read it is not spent a second time.
struct Retry {
  let lookup: RecordLookup
  let runs: any Runs
  let now: Now

  /// - Returns: the name of the new run.
  /// - Throws: `CommandFailure` when there is no such document or it is being processed.
  func start(_ text: String) async throws -> String {
    let record = try await lookup.record(text)
    guard record.status != .processing else {
      throw CommandFailure(
        .failed,
        "\(record.document.fileName.printable) is being processed. Wait for its outcome: `invoices show \(record.documentID.prefix(12))`."
      )
    }
    let name = "retry-\(record.documentID.prefix(32))-\(now().milliseconds)"
    guard try await runs.start(name, file: ReceivedFile(again: record.document)) else {
      throw CommandFailure(.failed, "A run of this name was started a moment ago. Try again.")
    }
    return name
  }
}
