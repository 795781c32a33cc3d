import FoundationEssentials
import InvoiceDomain
public import InvoicePipeline

/// What every store of claims does. Checked with fresh documents each time, so it may run on a table in use.
public struct DocumentClaimsContract: Sendable {
  let claims: any DocumentClaims
  let records: any InvoiceRecords
  let queries: any RecordQueries

  public init(claims: any DocumentClaims, records: any InvoiceRecords, queries: any RecordQueries) {
    self.claims = claims
    self.records = records
    self.queries = queries
  }

  public func check(_ name: String) async throws {
    try await checkUsualClaims(Samples.document("\(name) usual"))
    try await checkReprocessing(Samples.document("\(name) reprocess"))
    try await checkTakeover(Samples.document("\(name) takeover"))
    try await checkContent(fakeSHA256(Data("\(name) content".utf8)))
    for attempt in 1...5 { try await checkRace(Samples.document("\(name) race \(attempt)")) }
  }

  private func claim(
    _ document: Document, run: String, at: String = "2026-11-21T12:00:00.000Z", _ terms: ClaimTerms = .usual
  ) async throws -> Bool {
    try await claims.claim(
      Samples.record(document, run: Samples.run(run), receivedAt: at), terms: terms)
  }

  private func checkUsualClaims(_ document: Document) async throws {
    let id = document.documentID
    try demand(try await claim(document, run: "one"), "a document without a record is granted")
    try demand(try await claim(document, run: "one"), "a run's own claim is granted again")
    try demand(try await !claim(document, run: "two"), "a document in work is refused to another run")
    let failure = RunFailure(state: "Store", error: "Internal")
    let at = Samples.run("one").startedAt.adding(seconds: 60)
    try demand(
      try await records.fail(document, run: Samples.run("one"), failure: failure, at: at),
      "a run can fail its record")
    try demand(
      try await claim(document, run: "two", at: "2026-11-22T12:00:00.000Z"), "a failed document is granted")
    let record = try await queries.record(id)
    try demand(record?.status == .processing, "a claimed document is being processed")
    try demand(record?.run.executionID == "two", "a claimed document belongs to the new run")
    try demand(record?.failure == nil, "a claim drops what the last run left")
    try demand(record?.receivedAt.description == "2026-11-21T12:00:00.000Z", "the first receipt stays")
  }

  private func checkReprocessing(_ document: Document) async throws {
    _ = try await claim(document, run: "one")
    try demand(try await !claim(document, run: "two", .reprocess), "a document in work is not reprocessed")
    var record = Samples.record(document, status: .approved, run: Samples.run("one"))
    record.details = InvoiceDetails(vendorKey: "vendor")
    try demand(try await records.finish(record, events: []), "the owner can finish")
    try demand(try await !claim(document, run: "two"), "a document with an outcome is refused")
    try demand(try await claim(document, run: "two", .reprocess), "a document with an outcome is reprocessed")
    try demand(try await queries.record(document.documentID)?.details == nil, "old details are dropped")
  }

  private func checkTakeover(_ document: Document) async throws {
    _ = try await claim(document, run: "one")
    try demand(
      try await !claim(document, run: "two", .takeover(from: "another")), "no takeover from another run")
    try demand(
      try await claim(document, run: "two", .takeover(from: "one")), "a takeover from the owner is granted")
  }

  private func checkContent(_ hash: String) async throws {
    func content(_ documentID: String, replacing owner: String? = nil) async throws -> ContentClaim {
      try await claims.claimContent(hash: hash, for: documentID, replacing: owner)
    }
    try demand(try await content("a") == .granted, "free bytes are granted")
    try demand(try await content("a") == .granted, "a document's own bytes are granted again")
    try demand(try await content("b") == .held(by: "a"), "taken bytes name their owner")
    try demand(
      try await content("b", replacing: "c") == .held(by: "a"), "only the owner that is named is replaced")
    try demand(try await content("b", replacing: "a") == .granted, "the owner that is named is replaced")
  }

  private func checkRace(_ document: Document) async throws {
    let granted = try await withThrowingTaskGroup(of: Bool.self) { group in
      for run in 1...4 { group.addTask { try await claim(document, run: "run-\(run)") } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    try demand(granted == 1, "of runs at the same time exactly one is granted")
  }
}
