import InvoicePipeline
import InvoiceTestSupport
import Testing

@testable import InvoicesCommand

@Suite("Erase")
struct EraseTests {
  private let table = InMemoryInvoiceTable()
  private let console = RecordingConsole()
  private let document = Samples.document("erased")

  private func erase(_ texts: [String], holds: [FileVersion: FileHold] = [:]) async throws {
    let now: Now = { Timestamp(milliseconds: 1_795_273_445_123) }
    let documents = InMemoryFileVersions(
      [FileVersion(key: document.key, version: "v1")], holds: holds)
    try await Erase(
      lookup: RecordLookup(queries: table, search: RecordSearch(queries: table, now: now)),
      erasing: EraseDocument(
        documents: documents, results: InMemoryFileVersions([]), queries: table, records: table,
        ledger: nil, sha256: sampleHash, now: now),
      identity: "arn:aws:iam::123456789012:user/clerk", reason: "request 7", console: console.console
    ).run(texts)
  }

  private func put(_ status: RecordStatus = .approved) async throws {
    let run = Samples.run("one")
    _ = try await table.claim(Samples.record(document, run: run), terms: .usual)
    if status != .processing {
      _ = try await table.finish(Samples.record(document, status: status, run: run), events: [])
    }
  }

  @Test("says what was erased by whom and why, also the second time")
  func erases() async throws {
    try await put()
    try await erase([String(document.documentID.prefix(12))])
    try await erase([document.documentID])
    #expect(console.notes.count == 2)
    for note in console.notes {
      for part in ["erased at 2026-11-", "user/clerk", "1 files and 2 items", "request 7"] {
        #expect(note.contains(part), "\(note)")
      }
    }
  }

  @Test("refuses what is under a hold, and says so")
  func held() async throws {
    try await put()
    let original = FileVersion(key: document.key, version: "v1")
    for (hold, word) in [
      (FileHold.legalHold, "legal hold"), (.retention(until: "2033-01-01"), "until 2033-01-01"),
    ] {
      let failure = await #expect(throws: CommandFailure.self) {
        try await erase([document.documentID], holds: [original: hold])
      }
      #expect(failure?.message?.contains(word) == true)
      #expect(failure?.message?.contains("nothing was erased") == true)
    }
    #expect(try await table.record(document.documentID) != nil)
  }

  @Test("does not disturb a run, and knows no document that never was")
  func refuses() async throws {
    try await put(.processing)
    let busy = await #expect(throws: CommandFailure.self) { try await erase([document.documentID]) }
    #expect(busy?.message?.contains("being processed") == true)
    let unknown = await #expect(throws: CommandFailure.self) {
      try await erase([String(repeating: "0", count: 64)])
    }
    #expect(unknown?.message?.contains("no document") == true)
  }
}
