import InvoicePipeline

/// Finds the one record that a person means by an ID, the beginning of an ID, or a file name.
struct RecordLookup: Sendable {
  /// Fewer characters of an ID are taken for a file name.
  private static let shortestPrefix = 4
  private static let mostCandidatesShown = 10

  let queries: any RecordQueries
  let search: RecordSearch

  /// - Throws: `CommandFailure` when there is no such document or more than one, `StepFailure` of the port.
  func record(_ text: String) async throws -> InvoiceRecord {
    if isHexadecimal(text), text.utf8.count == 64 {
      if let record = try await queries.record(text.lowercased()) { return record }
    } else {
      let candidates = try await search.records(RecordFilter(), limit: nil).filter { isMeant(text, $0) }
      if candidates.count > 1 { throw ambiguous(text, candidates) }
      if let record = candidates.first { return record }
    }
    throw CommandFailure(
      .failed, "There is no document \(text.printable). `invoices list` shows what there is.")
  }

  private func isMeant(_ text: String, _ record: InvoiceRecord) -> Bool {
    if record.document.fileName == text || record.document.key == text { return true }
    return text.utf8.count >= Self.shortestPrefix && isHexadecimal(text)
      && record.documentID.hasPrefix(text.lowercased())
  }

  private func ambiguous(_ text: String, _ candidates: [InvoiceRecord]) -> CommandFailure {
    let shown = candidates.prefix(Self.mostCandidatesShown).map {
      "  \($0.documentID.prefix(16))  \($0.receivedAt)  \($0.document.fileName.printable)  \($0.status.rawValue)"
    }
    return CommandFailure(
      .failed,
      "\(text.printable) can mean \(candidates.count) documents; name one by its ID:\n"
        + shown.joined(separator: "\n"))
  }

  private func isHexadecimal(_ text: String) -> Bool { text.allSatisfy { $0.isASCII && $0.isHexDigit } }
}
