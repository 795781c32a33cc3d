import InvoiceDomain
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

  // MARK: By vendor or receiver

  private let results = InMemoryResultFiles(now: { Timestamp(milliseconds: 0) })

  /// A document of a vendor and a receiver with its canonical invoice.
  private func put(
    _ name: String, vendor: String, receiver: String, taxID: String? = nil, duplicateOf: String? = nil
  ) async throws -> Document {
    let document = Samples.document(name, key: "incoming/\(name).pdf")
    let run = Samples.run(name)
    var invoice = Invoice()
    invoice.vendor.name = Evidenced(value: vendor)
    invoice.receiver.name = Evidenced(value: receiver)
    if let taxID { invoice.receiver.taxID = Evidenced(value: taxID) }
    var record = Samples.record(
      document, status: duplicateOf == nil ? .approved : .duplicate, run: run,
      details: duplicateOf == nil ? InvoiceDetails(vendorName: vendor) : nil)
    record.duplicateOf = duplicateOf
    _ = try await table.claim(Samples.record(document, run: run), terms: .usual)
    if duplicateOf == nil {
      record.resultKey = ResultKey.canonical(document.documentID, run)
      let decided = DecidedInvoice(
        document: document, run: run, decision: Decision(outcome: .approved), invoice: invoice,
        decidedAt: run.startedAt)
      try await results.write(
        try MessageJSON.encode(decided), to: ResultKey.canonical(document.documentID, run))
    }
    _ = try await table.finish(record, events: [])
    return document
  }

  private func erase(
    party: String, held: [Document] = [], archived: [Document] = [], confirm: (Int) throws -> Void = { _ in }
  ) async throws {
    let now: Now = { Timestamp(milliseconds: 1_795_273_445_123) }
    let search = RecordSearch(queries: table, now: now)
    let originals = held.map { FileVersion(key: $0.key, version: "v1") }
    let documents = InMemoryFileVersions(
      originals, holds: Dictionary(uniqueKeysWithValues: originals.map { ($0, FileHold.legalHold) }))
    try await Erase(
      lookup: RecordLookup(queries: table, search: search),
      erasing: EraseDocument(
        documents: documents, results: InMemoryFileVersions([]), queries: table, records: table,
        ledger: nil, sha256: sampleHash, now: now),
      identity: "clerk", reason: "request 7", console: console.console
    ).run(
      of: try #require(WantedParty(party)),
      PartySearch(queries: table, results: try await results(archived: archived), search: search),
      confirm: confirm)
  }

  /// The results, those of some documents in an archive.
  private func results(archived: [Document]) async throws -> SampleResults {
    var found = SampleResults()
    for key in await results.keys {
      found.files[key] = try await results.read(key)
      if archived.contains(where: { key.contains($0.documentID) }) { found.archived.insert(key) }
    }
    return found
  }

  @Test(
    "finds the documents of a vendor or receiver by name or VAT number, with their copies, and shows them first",
    arguments: ["erika MUSTERMANN", "DE 136 695 976"])
  func byParty(party: String) async throws {
    let sent = try await put(
      "sent", vendor: "Erika Mustermann GmbH", receiver: "Acme AG", taxID: "DE136695976")
    let copy = try await put("copy", vendor: "", receiver: "", duplicateOf: sent.documentID)
    let received = try await put(
      "received", vendor: "Acme AG", receiver: "Erika Mustermann", taxID: "DE136695976")
    let other = try await put("other", vendor: "Acme AG", receiver: "Max Mustermann")
    var shown: [Int] = []
    try await erase(party: party) { shown.append($0) }
    #expect(shown == [3])
    for gone in [sent, copy, received] { #expect(try await table.record(gone.documentID) == nil) }
    #expect(try await table.record(other.documentID) != nil)
    let kept = try #require(try await table.erasure(of: sent.documentID))
    #expect(!"\(kept)".lowercased().contains("mustermann"))
  }

  @Test("erases nothing where it is not confirmed, or where nobody is found")
  func notConfirmed() async throws {
    let sent = try await put("sent", vendor: "Erika Mustermann", receiver: "Acme AG")
    await #expect(throws: CommandFailure.self) {
      try await erase(party: "Erika Mustermann") { _ in throw CommandFailure(.failed, "No.") }
    }
    let nobody = await #expect(throws: CommandFailure.self) { try await erase(party: "Mustermann") }
    #expect(nobody?.message?.contains("No document") == true)
    #expect(try await table.record(sent.documentID) != nil)
  }

  @Test("leaves what is held, goes on with the others, and says so at the end")
  func partyHeld() async throws {
    let first = try await put("first", vendor: "Erika Mustermann", receiver: "Acme AG")
    let held = try await put("held", vendor: "Erika Mustermann", receiver: "Acme AG")
    let failure = await #expect(throws: CommandFailure.self) {
      try await erase(party: "Erika Mustermann", held: [held])
    }
    #expect(failure?.message?.contains("1 of 2 documents were not erased") == true)
    #expect(failure?.message?.contains("legal hold") == true)
    #expect(try await table.record(first.documentID) == nil)
    #expect(try await table.record(held.documentID) != nil)
  }

  @Test(
    "erases what it finds although other invoices lie in the archive, and says how many it could not look into"
  )
  func partyArchived() async throws {
    let sent = try await put("sent", vendor: "Erika Mustermann", receiver: "Acme AG")
    let received = try await put("received", vendor: "Acme AG", receiver: "Erika Mustermann")
    try await erase(party: "Erika Mustermann", archived: [sent, received])
    #expect(try await table.record(sent.documentID) == nil)
    #expect(try await table.record(received.documentID) != nil)
    #expect(
      console.notes.contains { $0.contains("1 documents could not be looked into") && $0.contains("archive") }
    )
  }

  @Test("refuses the name in the reason, and documents beside a party")
  func refusesNameInReason() async {
    for words in [
      ["--party", "Erika Mustermann", "--reason", "asked by Erika Mustermann"],
      ["--party", "Erika Mustermann", "--reason", "request", "4f7c2a91"], ["--reason", "request"],
    ] {
      #expect(await InvoicesCommand.run(["erase"] + words, console: console.console) == 2)
    }
  }
}
