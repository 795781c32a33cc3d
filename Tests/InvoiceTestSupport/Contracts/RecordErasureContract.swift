import InvoiceDomain
public import InvoicePipeline

/// What every place of records does when one of them is erased.
public struct RecordErasureContract: Sendable {
  let erasure: any RecordErasure
  let claims: any DocumentClaims
  let records: any InvoiceRecords
  let queries: any RecordQueries
  let jobs: any ExtractionJobs
  let register: any InvoiceRegister

  public init(
    erasure: any RecordErasure, claims: any DocumentClaims, records: any InvoiceRecords,
    queries: any RecordQueries, jobs: any ExtractionJobs, register: any InvoiceRegister
  ) {
    self.erasure = erasure
    self.claims = claims
    self.records = records
    self.queries = queries
    self.jobs = jobs
    self.register = register
  }

  public func check(_ name: String) async throws {
    try await checkErasure(of: Samples.document("\(name) erased"), copy: Samples.document("\(name) copy"))
    try await checkLostRecord(Samples.document("\(name) lost"))
    try await checkWithdrawal("\(name) key")
    try await checkNotes(Samples.document("\(name) noted").documentID)
  }

  private func finish(_ document: Document, run: String, _ terms: ClaimTerms = .usual) async throws {
    let run = Samples.run(
      run, startedAt: run == "one" ? "2026-11-21T12:00:00.000Z" : "2026-11-22T12:00:00.000Z")
    _ = try await claims.claim(Samples.record(document, run: run), terms: terms)
    let record = Samples.record(
      document, status: .approved, run: run,
      details: InvoiceDetails(vendorName: "Müller", vendorKey: "müller"))
    _ = try await records.finish(record, events: [HistoryEvent(.stored, at: run.startedAt, run: run)])
  }

  private func checkErasure(of document: Document, copy: Document) async throws {
    let id = document.documentID
    let hash = document.contentHash
    try await finish(document, run: "one")
    try await finish(document, run: "two", .reprocess)
    try demand(
      try await claims.claimContent(hash: hash, for: id, replacing: nil) == .granted, "the bytes are free")
    try await jobs.save(
      ExtractionJob(
        documentID: id, executionID: "one", taskToken: "t", generation: 1,
        expiresAt: Samples.run("one").startedAt))
    guard let history = try await queries.history(id) else {
      throw ContractViolation(description: "a stored document has a history")
    }
    try demand((history.versions.count, history.events.count) == (2, 2), "there are two runs to erase")

    try demand(try await erasure.erase(history), "a record that nobody has taken is erased")
    try demand(try await queries.record(id) == nil, "the record is gone")
    try demand(try await queries.history(id) == nil, "the history is gone")
    try demand(try await jobs.job(of: id) == nil, "the job is gone")
    try demand(
      try await claims.claimContent(hash: hash, for: copy.documentID, replacing: nil) == .granted,
      "the bytes are free again")
    try demand(try await erasure.erase(history), "erasing again does no harm")
    try demand(
      try await claims.claimContent(hash: hash, for: id, replacing: nil) == .held(by: copy.documentID),
      "a claim of another document stays")
  }

  private func checkLostRecord(_ document: Document) async throws {
    try await finish(document, run: "one")
    guard let history = try await queries.history(document.documentID) else { return }
    _ = try await claims.claim(Samples.record(document, run: Samples.run("two")), terms: .reprocess)
    try demand(try await !erasure.erase(history), "a record that a run has taken is not erased")
    try demand(try await queries.record(document.documentID)?.run.executionID == "two", "it stays that run's")
  }

  private func checkWithdrawal(_ key: String) async throws {
    func entry(_ id: String, _ run: String) -> RegisterEntry {
      RegisterEntry(KnownInvoice(documentID: id, total: Amount(plain: "1.00")), executionID: run)
    }
    try await erasure.withdraw("a", under: key)
    for (id, run) in [("a", "one"), ("b", "one"), ("a", "two")] {
      _ = try await register.enter(entry(id, run), under: key)
    }
    try await erasure.withdraw("a", under: key)
    try await erasure.withdraw("a", under: key)
    try demand(
      try await register.enter(entry("c", "one"), under: key) == [entry("b", "one")],
      "only others' entries stay")
    try await erasure.withdraw("b", under: key)
    try await erasure.withdraw("c", under: key)
    try demand(
      try await register.enter(entry("d", "one"), under: key) == [], "an empty register takes entries")
  }

  private func checkNotes(_ documentID: String) async throws {
    try demand(try await erasure.erasure(of: documentID) == nil, "nothing was erased at first")
    var note = Erasure(
      documentID: documentID, by: "arn:aws:iam::123456789012:user/clerk", reason: "asked for",
      startedAt: Samples.run("one").startedAt, files: 4, items: 9)
    try await erasure.note(note)
    note.completedAt = note.startedAt.adding(seconds: 2)
    try await erasure.note(note)
    try demand(try await erasure.erasure(of: documentID) == note, "the last note is what is known")
    try demand(try await queries.record(documentID) == nil, "a note is no record")
  }
}
