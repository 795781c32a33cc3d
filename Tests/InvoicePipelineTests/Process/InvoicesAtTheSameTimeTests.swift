import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// Two files of one invoice, decided before either is on record with an outcome.
@Suite struct InvoicesAtTheSameTimeTests {
  let clock = ManualClock()
  let table = InMemoryInvoiceTable()
  let results: InMemoryResultFiles

  init() { results = InMemoryResultFiles(now: clock.now) }

  private func decide(
    _ name: String, run: String? = nil, number: String? = "R-001", total: String = "119.00",
    date: String = "2026-11-01"
  ) async throws -> Decision {
    let document = Samples.document(name)
    let run = Samples.run(run ?? name)
    var invoice = Invoice()
    invoice.vendor.name = Evidenced(value: "Müller GmbH", confidence: 99, state: .supported)
    invoice.number = number.map { Evidenced(value: $0, confidence: 99, state: .supported) } ?? invoice.number
    invoice.issueDate = Evidenced(value: CalendarDate(iso: date), confidence: 99, state: .supported)
    invoice.total = Evidenced(value: Amount(plain: total), confidence: 99, state: .proven)
    invoice.currency = Evidenced(value: CurrencyCode("EUR"), state: .proven)
    invoice.completeness.pagesInFile = 1
    invoice.completeness.pagesRead = 1
    let key = ResultKey.validated(document.documentID, run)
    let validated = ValidatedInvoice(
      document: document, engine: "scripted", invoice: invoice, findings: [], validatedAt: clock.now())
    try await results.write(try MessageJSON.encode(validated), to: key)
    let step = ProcessInvoice(
      results: results, queries: table, register: table, earlier: table, policies: results,
      settings: DecisionSettings(), sha256: fakeSHA256, now: clock.now)
    let processed = try await step.process(
      ProcessRequest(
        run: run, document: document, admission: Refusal(.extractSync, reasons: []),
        validation: Validation(invoiceKey: key, errors: 0, reviews: 0, warnings: 0)))
    let data = try #require(try await results.read(processed.invoiceKey))
    return try MessageJSON.decode(DecidedInvoice.self, from: data, orThrow: .internal).decision
  }

  private func admit(_ name: String, run: String? = nil, _ terms: ClaimTerms = .usual) async throws {
    let record = Samples.record(Samples.document(name), run: Samples.run(run ?? name))
    #expect(try await table.claim(record, terms: terms))
  }

  private func id(_ name: String) -> String { Samples.document(name).documentID }

  @Test func ofFilesDecidedAtTheSameTimeExactlyOneIsApproved() async throws {
    let names = ["a", "b", "c", "d"]
    for name in names { try await admit(name) }
    let decisions = try await withThrowingTaskGroup(of: (String, Decision).self) { group in
      for name in names { group.addTask { (name, try await decide(name)) } }
      return try await group.reduce(into: [String: Decision]()) { $0[$1.0] = $1.1 }
    }
    let approved = decisions.filter { $0.value.outcome == .approved }
    #expect(approved.count == 1)
    let first = try #require(approved.keys.first)
    for (name, decision) in decisions where name != first {
      #expect(decision.outcome == .duplicate)
      #expect(decision.duplicateOf == id(first))
    }
  }

  @Test func theFirstStaysTheFirstWhenItsStepIsRepeated() async throws {
    try await admit("a")
    try await admit("b")
    #expect(try await decide("a").outcome == .approved)
    #expect(try await decide("b").duplicateOf == id("a"))
    #expect(try await decide("a").outcome == .approved)
  }

  @Test func theSameNumberWithAnotherDateIsProposedAsARepeat() async throws {
    try await admit("a")
    try await admit("b")
    _ = try await decide("a")
    let decision = try await decide("b", date: "2027-11-01")
    #expect(decision.outcome == .needsReview)
    #expect(decision.duplicateOf == id("a"))
  }

  @Test func aReceiptWithoutANumberIsProposedAsARepeat() async throws {
    try await admit("a")
    try await admit("b")
    _ = try await decide("a", number: nil)
    let decision = try await decide("b", number: nil)
    #expect(decision.outcome == .needsReview)
    #expect(decision.duplicateOf == id("a"))
  }

  @Test func aRunThatFailedGivesItsPlaceUpAndItsRetryStandsBehindTheNext() async throws {
    try await admit("a")
    _ = try await decide("a")
    let failure = RunFailure(state: "Store", error: "Internal")
    _ = try await table.fail(
      Samples.document("a"), run: Samples.run("a"), failure: failure, at: clock.now())
    try await admit("b")
    #expect(try await decide("b").outcome == .approved)
    try await admit("a", run: "retry")
    let retried = try await decide("a", run: "retry")
    #expect(retried.outcome == .duplicate)
    #expect(retried.duplicateOf == id("b"))
    #expect(try await decide("b").outcome == .approved)
  }

  @Test(arguments: [RecordStatus.rejected, .failed])
  func whatCameToNothingStandsInNobodysWay(status: RecordStatus) async throws {
    try await admit("a")
    _ = try await decide("a")
    _ = try await table.finish(
      Samples.record(Samples.document("a"), status: status, run: Samples.run("a")), events: [])
    try await admit("b")
    #expect(try await decide("b").outcome == .approved)
  }

  @Test func whatALaterRunReadOtherwiseIsComparedAsItIsOnRecord() async throws {
    try await admit("a")
    _ = try await decide("a")
    let details = InvoiceDetails(numberKey: "R2", vendorKey: VendorKey("Müller GmbH")?.rawValue)
    _ = try await table.finish(
      Samples.record(Samples.document("a"), status: .approved, run: Samples.run("a"), details: details),
      events: [])
    try await admit("b")
    #expect(try await decide("b").outcome == .approved)
  }

  @Test func anotherInvoiceUnderTheSameNumberIsNoRepeatButItsOwnCopyIs() async throws {
    for name in ["a", "b", "c"] { try await admit(name) }
    #expect(try await decide("a").outcome == .approved)
    #expect(try await decide("b", total: "80.00", date: "2026-10-01").outcome == .approved)
    #expect(try await decide("c", total: "80.00", date: "2026-10-01").duplicateOf == id("b"))
  }

  @Test func aNumberThatEverybodyHasLeavesTheDecisionToAPerson() async throws {
    let vendor = try #require(VendorKey("Müller GmbH")?.rawValue)
    let number = try #require(NumberKey("R-001")?.rawValue)
    let key = fakeSHA256(Data("number\n\(vendor)\n\(number)".utf8))
    for other in 1...RegisterEntry.mostUnderOneKey {
      let entry = RegisterEntry(KnownInvoice(documentID: "\(other)"), executionID: "run")
      _ = try await table.enter(entry, under: key)
    }
    try await admit("a")
    #expect(try await decide("a").outcome == .needsReview)
  }
}
