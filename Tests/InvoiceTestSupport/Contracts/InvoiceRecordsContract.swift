import InvoiceDomain
public import InvoicePipeline

/// What every store of records does, for writing and for reading.
public struct InvoiceRecordsContract: Sendable {
  let claims: any DocumentClaims
  let records: any InvoiceRecords
  let queries: any RecordQueries

  public init(claims: any DocumentClaims, records: any InvoiceRecords, queries: any RecordQueries) {
    self.claims = claims
    self.records = records
    self.queries = queries
  }

  public func check(_ name: String) async throws {
    try await checkFinishing(Samples.document("\(name) finish"))
    try await checkFailing(Samples.document("\(name) fail"))
    try await checkEvents(Samples.document("\(name) events"))
    try await checkLists("\(name) lists")
    try await checkCanary(Samples.document("\(name) canary", canary: true))
  }

  private func claim(_ document: Document, _ run: Run, receivedAt: String? = nil) async throws {
    _ = try await claims.claim(
      Samples.record(document, run: run, receivedAt: receivedAt), terms: .reprocess)
  }

  private func checkFinishing(_ document: Document) async throws {
    let id = document.documentID
    let one = Samples.run("one")
    try demand(try await queries.record(id) == nil, "an unknown document has no record")
    try demand(try await queries.history(id) == nil, "an unknown document has no history")
    try await claim(document, one)
    let record = Self.full(document, one)
    let event = HistoryEvent(.stored, at: one.startedAt, run: one, detail: "x=1")
    try demand(try await records.finish(record, events: [event]), "the owner can finish")
    try demand(try await queries.record(id) == record, "a record comes back as it was written, exactly")
    let later = HistoryEvent(.stored, at: one.startedAt.adding(seconds: 9), run: one)
    try demand(try await records.finish(record, events: [later]), "finishing can be repeated")
    let history = try await queries.history(id)
    try demand(history?.versions == [record], "a run leaves one version, the same as its record")
    try demand(history?.events == [event], "an event that is there stays as it was")

    let two = Samples.run("two", startedAt: "2026-11-22T12:00:00.000Z")
    try await claim(document, two)
    try demand(try await !records.finish(record, events: []), "a late run does not finish")
    try demand(try await queries.record(id)?.run == two, "a late run changes nothing")
    let second = Samples.record(document, status: .rejected, run: two, receivedAt: one.startedAt.description)
    _ = try await records.finish(second, events: [])
    try demand(
      try await queries.history(id)?.versions == [record, second], "versions of all runs stay, oldest first")
  }

  private func checkFailing(_ document: Document) async throws {
    let id = document.documentID
    let run = Samples.run("one")
    let failure = RunFailure(state: "Store", error: "SlowDown")
    func fail(_ run: Run) async throws -> Bool {
      try await records.fail(document, run: run, failure: failure, at: run.startedAt.adding(seconds: 1))
    }
    try demand(try await !fail(run), "a document without a record cannot fail")
    try await claim(document, run)
    try demand(try await !fail(Samples.run("two")), "another run cannot fail a record")
    try demand(try await fail(run), "the owner can fail its record")
    try demand(try await fail(run), "failing can be repeated")
    let failed = try await queries.record(id)
    try demand(failed?.status == .failed && failed?.failure == failure, "a failed record says why")
    try await claim(document, run)
    _ = try await records.finish(Self.full(document, run), events: [])
    _ = try await fail(run)
    let kept = try await queries.record(id)
    try demand(kept?.status == .approved && kept?.failure == failure, "an outcome stays beside a failure")
  }

  private func checkEvents(_ document: Document) async throws {
    let id = document.documentID
    let run = Samples.run("one")
    try await claim(document, run)
    try demand(try await !records.contains(.notified, of: id, run: run), "an event that was not is not there")
    for name in [HistoryEvent.Name.notified, .admitted] {
      let event = HistoryEvent(name, at: run.startedAt, run: run)
      try demand(try await records.append(event, to: document), "a new event is written")
      try demand(try await !records.append(event, to: document), "an event is written once")
    }
    try demand(try await records.contains(.notified, of: id, run: run), "an event that was is there")
    let other = Samples.run("two", startedAt: "2026-11-22T12:00:00.000Z")
    try demand(try await !records.contains(.notified, of: id, run: other), "events belong to their run")
    let names = try await queries.history(id)?.events.map(\.name)
    try demand(names == [.admitted, .notified], "events come in the order of the steps")
  }

  private func checkLists(_ name: String) async throws {
    let vendor = "vendor \(name)"
    var ids: [String] = []
    for day in 1...3 {
      let document = Samples.document("\(name) \(day)")
      let run = Samples.run("one", startedAt: "2026-11-0\(day)T12:00:00.000Z")
      try await claim(document, run)
      var record = Self.full(document, run)
      record.details?.vendorKey = vendor
      _ = try await records.finish(record, events: [])
      ids.insert(document.documentID, at: 0)
    }
    try demand(try await all(.vendor(vendor)) == ids, "a vendor's records come newest first, part by part")
    try demand(
      try await all(.status(.approved)).filter(ids.contains) == ids, "records of a status come newest first")
    try demand(
      try await Set(all(.issueMonth("2026-10"))).isSuperset(of: ids),
      "records are found by the month of issue")
    var listed = Self.full(
      Samples.document("\(name) 3"), Samples.run("one", startedAt: "2026-11-03T12:00:00.000Z"))
    listed.details?.vendorKey = vendor
    listed.details?.confidenceMinimum = nil
    listed.document.contentType = nil
    listed.document.pages = nil
    listed.resultKey = nil
    listed.readingKey = nil
    listed.extractedData = nil
    listed.costMicroUSD = nil
    listed.usage = nil
    listed.isInLedger = nil
    try demand(
      try await queries.list(.vendor(vendor), limit: 1, after: nil).records == [listed],
      "a list has all of a record but the invoice and what only the record itself is asked for")
    try demand(try await all(.vendor("nobody \(name)")).isEmpty, "an unknown vendor has no records")
  }

  private func checkCanary(_ document: Document) async throws {
    let run = Samples.run("one")
    try await claim(document, run)
    try demand(
      try await !all(.status(.processing)).contains(document.documentID), "a claimed canary is in no list")
    var record = Self.full(document, run)
    record.details?.vendorKey = "vendor \(document.documentID)"
    try demand(try await records.finish(record, events: []), "the owner can finish a canary")
    for selection in [
      RecordSelection.vendor("vendor \(document.documentID)"), .status(.approved), .issueMonth("2026-10"),
    ] {
      try demand(try await !all(selection).contains(document.documentID), "a canary is in no list")
    }
    let history = try await queries.history(document.documentID)
    try demand(history?.latest.receivedAt == record.receivedAt, "a canary's record is there all the same")
    try demand(history?.versions.count == 1, "a canary's run leaves a version")
  }

  private func all(_ selection: RecordSelection) async throws -> [String] {
    var ids: [String] = []
    var next: String?
    repeat {
      let page = try await queries.list(selection, limit: 2, after: next)
      ids += page.records.map(\.documentID)
      next = page.next
    } while next != nil
    return ids
  }

  private static func full(_ document: Document, _ run: Run) -> InvoiceRecord {
    InvoiceRecord(
      document: document, status: .approved, run: run, receivedAt: run.startedAt,
      updatedAt: run.startedAt.adding(seconds: 5),
      details: InvoiceDetails(
        kind: .creditNote, invoiceNumber: "R-1/ä", numberKey: "R1", vendorName: "Müller \"&\" Söhne",
        vendorKey: "muller sohne", issueDate: CalendarDate(iso: "2026-10-31"),
        dueDate: CalendarDate(iso: "2026-11-30"), totalAmount: Amount(plain: "-12345678901234567890.10"),
        netAmount: Amount(plain: "-0.10"), currency: CurrencyCode("EUR"), confidence: 97.25,
        confidenceMinimum: 70.5, category: "Travel", tags: ["a", "b"], purchaseOrderKey: "PO1",
        marks: VendorMarks(
          iban: "DE89370400440532013000", otherIBANs: ["GB82WEST12345698765432"], taxID: "DE136695976",
          host: "example.org",
          habit: VendorHabit(decimalMark: .comma, dateOrder: .dayMonthYear),
          layout: PageLayout(places: [.vendor: .init(left: 0, top: 100)]))),
      reasons: ["One.", "Two."], duplicateOf: "another", resultKey: "invoices/x", readingKey: "readings/x",
      extractedData: "{\"a\":1}", costMicroUSD: 10_489,
      usage: RunUsage(pages: 1, transitions: 10, milliseconds: 3600, gigabyteMilliseconds: 1700),
      isInLedger: true, failure: nil)
  }
}
