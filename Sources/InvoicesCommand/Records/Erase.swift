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

  /// Erases all documents of a person or company. What would go is shown before it is confirmed.
  ///
  /// - Parameter confirm: is told how many documents go, and throws where they shall not.
  func run(of party: WantedParty, _ parties: PartySearch, confirm: (Int) throws -> Void) async throws {
    let found = try await parties.documents(of: party)
    if found.unread > 0 {
      console.note(
        "\(found.unread) documents could not be looked into, because nothing was read from them: `invoices list --status rejected`, `failed`, `processing`."
      )
    }
    if found.archived > 0 {
      console.note(
        "\(found.archived) documents could not be looked into, because their invoices lie in the archive: have them restored, then erase again: `\(StepFailure.restoreCommand)`."
      )
    }
    guard !found.records.isEmpty else {
      throw CommandFailure(.failed, "No document names this vendor or receiver.")
    }
    console.note(RecordTable(records: found.records).text)
    try confirm(found.records.count)
    try await runAll(found.records)
  }

  /// What one document keeps from being erased does not keep the others.
  ///
  /// - Throws: `CommandFailure` after all were tried, with what keeps each of those that are left.
  private func runAll(_ records: [InvoiceRecord]) async throws {
    var kept: [String] = []
    for record in records {
      do {
        try await run([record.documentID])
      } catch let failure as CommandFailure {
        kept.append(failure.message ?? record.documentID)
      }
    }
    guard kept.isEmpty else {
      throw CommandFailure(
        .failed,
        "\(kept.count) of \(records.count) documents were not erased:\n" + kept.joined(separator: "\n"))
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
