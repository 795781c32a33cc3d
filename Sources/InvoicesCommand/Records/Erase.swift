import InvoicePipeline

/// Erases documents one after another, as far as they may be erased.
struct Erase {
  let lookup: RecordLookup
  let erasing: EraseDocument
  let identity: String
  let reason: String
  let console: Console

  /// - Throws: `CommandFailure` at the first document that cannot be erased; those before it are.
  func run(_ documents: [String]) async throws {
    for text in documents {
      let id = try await documentID(text)
      let outcome = try await erasing.erase(id, by: identity, reason: reason)
      console.note(try sentence(on: outcome, "\(text.printable) (\(id.prefix(12)))"))
    }
  }

  /// A whole ID is taken as it is: what was erased has no record to be found by.
  private func documentID(_ text: String) async throws -> String {
    let isID = text.utf8.count == 64 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    return isID ? text.lowercased() : try await lookup.record(text).documentID
  }

  private func sentence(on outcome: EraseDocument.Outcome, _ name: String) throws(CommandFailure) -> String {
    switch outcome {
    case .erased(let erasure):
      return
        "\(name): erased at \(erasure.completedAt ?? erasure.startedAt) by \(erasure.by), \(erasure.files) files and \(erasure.items) items. Reason: \(erasure.reason.printable)"
    case .unknown: throw CommandFailure(.failed, "There is no document \(name).")
    case .beingProcessed:
      throw CommandFailure(
        .failed, "\(name) is being processed. Wait for its outcome (`invoices show`), then erase it.")
    case .held(let hold, let versions):
      let why =
        switch hold {
        case .legalHold: "a legal hold, which somebody has to lift first"
        case .retention(let until): "a retention until \(until)"
        }
      throw CommandFailure(
        .failed, "\(name): nothing was erased. \(versions) versions of its files are under \(why).")
    }
  }
}
