import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct EraseDocumentTests {
  let clock = ManualClock()
  let table = InMemoryInvoiceTable()
  let document = Samples.document("erased", key: "incoming/Erika Mustermann.pdf")
  var id: String { document.documentID }

  private var original: FileVersion { FileVersion(key: document.key, version: "v1") }
  private var own: [FileVersion] {
    [
      FileVersion(key: "textract/\(id)/0001.json", version: "1"),
      FileVersion(key: "readings/\(id).json", version: "1"),
      FileVersion(key: "readings/\(id).json", version: "2"),
      FileVersion(key: "intermediate/\(id)/one/decided.json", version: "1"),
      FileVersion(key: "intermediate/\(id)/one/decided.json", version: "2", isDeletion: true),
      FileVersion(key: "invoices/\(id)/one.json", version: "1"),
    ]
  }
  private let others = [
    FileVersion(key: "readings/another.json", version: "1"),
    FileVersion(key: "invoices/another/one.json", version: "1"),
  ]

  private func put() async throws {
    let run = Samples.run("one")
    _ = try await table.claim(Samples.record(document, run: run), terms: .usual)
    let details = InvoiceDetails(
      numberKey: "R1", vendorName: "Müller", vendorKey: "müller", issueDate: CalendarDate(iso: "2026-11-01"),
      totalAmount: Amount(plain: "119.00"))
    _ = try await table.finish(
      Samples.record(document, status: .approved, run: run, details: details),
      events: [HistoryEvent(.stored, at: run.startedAt, run: run)])
    for key in keys {
      _ = try await table.enter(RegisterEntry(KnownInvoice(documentID: id), executionID: "one"), under: key)
    }
  }

  private let keys = [
    fakeSHA256(.init("number\nmüller\nR1".utf8)),
    fakeSHA256(.init("purchase\nmüller\n2026-11-01\n119.00".utf8)),
  ]

  private func erase(
    _ documents: InMemoryFileVersions, _ results: InMemoryFileVersions, by: String = "clerk",
    ledger: (any InvoiceLedger)? = nil
  ) async throws -> EraseDocument.Outcome {
    try await EraseDocument(
      documents: documents, results: results, queries: table, records: table, ledger: ledger,
      sha256: fakeSHA256,
      now: clock.now
    ).erase(id, by: by, reason: "asked for")
  }

  @Test func leavesNothingOfADocumentButThatItWasErased() async throws {
    try await put()
    let documents = InMemoryFileVersions([original, FileVersion(key: "incoming/another.pdf", version: "v1")])
    let results = InMemoryFileVersions(own + others)
    let outcome = try await erase(documents, results)
    let erasure = Erasure(
      documentID: id, by: "clerk", reason: "asked for", startedAt: clock.now(), completedAt: clock.now(),
      files: 6, items: 3)
    #expect(outcome == .erased(erasure))
    #expect(await documents.all.map(\.key) == ["incoming/another.pdf"])
    #expect(await results.all == others)
    #expect(try await table.history(id) == nil)
    #expect(try await table.erasure(of: id) == erasure)
    for key in keys {
      let next = RegisterEntry(KnownInvoice(documentID: "next"), executionID: "run")
      #expect(try await table.enter(next, under: key) == [])
    }
  }

  @Test func goesOnAfterItWasInterruptedAndKeepsWhoBegan() async throws {
    try await put()
    let documents = InMemoryFileVersions([original])
    let results = InMemoryFileVersions(own, failingAfter: 3)
    await #expect(throws: StepFailure.self) { try await erase(documents, results) }
    #expect(try await table.record(id) != nil)
    #expect(try await table.erasure(of: id)?.completedAt == nil)
    await results.recover()
    clock.advance(seconds: 60)
    guard case .erased(let erasure) = try await erase(documents, results, by: "colleague") else {
      Issue.record("not erased")
      return
    }
    #expect((erasure.by, erasure.files) == ("clerk", 6))
    #expect(erasure.completedAt == clock.now())
    #expect(await results.all.isEmpty)
    #expect(await documents.all.isEmpty)
  }

  @Test func saysAgainThatADocumentWasErased() async throws {
    try await put()
    let first = try await erase(InMemoryFileVersions([original]), InMemoryFileVersions(own))
    #expect(try await erase(InMemoryFileVersions([]), InMemoryFileVersions([]), by: "colleague") == first)
  }

  @Test func erasesNothingWhileAnythingIsUnderAHold() async throws {
    try await put()
    let until = FileHold.retention(until: "2033-11-21T00:00:00Z")
    for (documents, results, hold) in [
      (
        InMemoryFileVersions([original], holds: [original: .legalHold]), InMemoryFileVersions(own),
        FileHold.legalHold
      ),
      (InMemoryFileVersions([original]), InMemoryFileVersions(own, holds: [own[5]: until]), until),
    ] {
      #expect(try await erase(documents, results) == .held(hold, versions: 1))
      #expect(await documents.all == [original])
      #expect(await results.all == own)
      #expect(try await table.record(id) != nil)
      #expect(try await table.erasure(of: id) == nil)
    }
  }

  @Test func leavesOtherDocumentsUnderTheSameNameAlone() async throws {
    try await put()
    let other = FileVersion(key: document.key, version: "v2")
    let documents = InMemoryFileVersions([original, other])
    _ = try await erase(documents, InMemoryFileVersions([]))
    #expect(await documents.all == [other])
  }

  @Test func takesTheMarkOfADeletionAwayWithTheLastVersion() async throws {
    try await put()
    let mark = FileVersion(key: document.key, version: "v2", isDeletion: true)
    let longer = FileVersion(key: document.key + ".bak", version: "v1")
    let documents = InMemoryFileVersions([original, mark, longer])
    _ = try await erase(documents, InMemoryFileVersions([]))
    #expect(await documents.all == [longer])
  }

  @Test func doesNotDisturbARun() async throws {
    _ = try await table.claim(Samples.record(document, run: Samples.run("one")), terms: .usual)
    let documents = InMemoryFileVersions([original])
    #expect(try await erase(documents, InMemoryFileVersions(own)) == .beingProcessed)
    #expect(await documents.all == [original])
  }

  @Test func knowsNothingOfADocumentThatNeverWas() async throws {
    #expect(try await erase(InMemoryFileVersions([]), InMemoryFileVersions([])) == .unknown)
  }

  @Test func takesADocumentOutOfTheLedgerToo() async throws {
    try await put()
    let ledger = InMemoryInvoiceLedger()
    for document in [document, Samples.document("another")] {
      let entry = LedgerSamples.entry(document, run: "one", total: "119.00", prices: [])
      _ = try await ledger.write(entry, deadline: clock.now())
    }
    _ = try await erase(InMemoryFileVersions([original]), InMemoryFileVersions(own), ledger: ledger)
    #expect(await Array(ledger.entries.keys) == [Samples.document("another").documentID])
  }

  @Test func erasesNothingWhenTheLedgerThatHasTheDocumentIsNotNamed() async throws {
    let run = Samples.run("one")
    _ = try await table.claim(Samples.record(document, run: run), terms: .usual)
    var record = Samples.record(document, status: .approved, run: run)
    record.isInLedger = true
    _ = try await table.finish(record, events: [])
    let documents = InMemoryFileVersions([original])
    let failure = await #expect(throws: StepFailure.self) {
      try await erase(documents, InMemoryFileVersions(own))
    }
    #expect(failure?.errorType == "NotConfigured")
    #expect(await documents.all == [original])
    #expect(try await table.erasure(of: id) == nil)
  }
}
