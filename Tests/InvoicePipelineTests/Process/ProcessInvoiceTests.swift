import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct ProcessInvoiceTests {
  let clock = ManualClock()
  let table = InMemoryInvoiceTable()
  let results: InMemoryResultFiles
  let document = Samples.document("new")
  let run = Samples.run("one")

  init() { results = InMemoryResultFiles(now: clock.now) }

  private func process(_ request: ProcessRequest) async throws -> DecidedInvoice {
    let step = ProcessInvoice(
      results: results, queries: table, register: table, finder: DuplicateFinder(), policy: DecisionPolicy(),
      sha256: fakeSHA256, now: clock.now)
    let processed = try await step.process(request)
    #expect(processed.invoiceKey == "work/\(document.documentID)/one/decided.json")
    let data = try #require(try await results.read(processed.invoiceKey))
    let decided = try MessageJSON.decode(DecidedInvoice.self, from: data, orThrow: .internal)
    #expect(decided.decision.outcome == processed.outcome)
    return decided
  }

  private func processInvoice(
    vendor: String? = "Müller GmbH", number: String? = "R-001"
  ) async throws -> DecidedInvoice {
    var invoice = Invoice()
    invoice.vendor.name =
      vendor.map { Evidenced(value: $0, confidence: 99, state: .supported) } ?? invoice.vendor.name
    invoice.number = number.map { Evidenced(value: $0, confidence: 99, state: .supported) } ?? invoice.number
    invoice.issueDate = Evidenced(value: CalendarDate(iso: "2026-11-01"), confidence: 99, state: .supported)
    invoice.total = Evidenced(value: Amount(plain: "119.00"), confidence: 99, state: .proven)
    invoice.currency = Evidenced(value: CurrencyCode("EUR"), state: .proven)
    invoice.completeness.pagesInFile = 1
    invoice.completeness.pagesRead = 1
    let validated = ValidatedInvoice(
      document: document, engine: "scripted", invoice: invoice, findings: [], validatedAt: clock.now())
    let key = ResultKey.validated(document.documentID, run)
    try await results.write(try MessageJSON.encode(validated), to: key)
    let validation = Validation(invoiceKey: key, errors: 0, reviews: 0, warnings: 0)
    return try await process(
      ProcessRequest(
        run: run, document: document, admission: Refusal(.extractSync, reasons: []), validation: validation))
  }

  private func putOnRecord(
    _ name: String, status: RecordStatus, number: String, duplicateOf: String? = nil, category: String? = nil
  ) async throws {
    let earlier = Samples.document(name)
    let run = Samples.run(name)
    _ = try await table.claim(Samples.record(earlier, run: run), terms: .usual)
    var record = Samples.record(
      earlier, status: status, run: run,
      details: InvoiceDetails(
        numberKey: number, vendorKey: VendorKey("Müller GmbH")?.rawValue,
        issueDate: CalendarDate(iso: "2026-11-01"), totalAmount: Amount(plain: "119.00"),
        currency: CurrencyCode("EUR"), category: category))
    record.duplicateOf = duplicateOf
    _ = try await table.finish(record, events: [])
  }

  @Test func approvesWhatNothingSpeaksAgainst() async throws {
    let decided = try await processInvoice()
    #expect(decided.decision == Decision(outcome: .approved))
    #expect(decided.details?.numberKey == NumberKey("R-001")?.rawValue)
    #expect(decided.vendorKey == VendorKey("MÜLLER")?.rawValue)
    #expect(decided.category == nil)
  }

  @Test func holdsARepeatOfTheSameVendorAndNumber() async throws {
    try await putOnRecord("earlier", status: .approved, number: try #require(NumberKey("R 001")).rawValue)
    let decided = try await processInvoice()
    #expect(decided.decision.outcome == .duplicate)
    #expect(decided.decision.duplicateOf == Samples.document("earlier").documentID)
  }

  @Test(arguments: [RecordStatus.rejected, .failed, .processing])
  func takesNothingForARepeatOfWhatHasNoOutcome(status: RecordStatus) async throws {
    try await putOnRecord("earlier", status: status, number: try #require(NumberKey("R-001")).rawValue)
    #expect(try await processInvoice().decision.outcome == .approved)
  }

  @Test func doesNotTakeTheFirstForARepeatOfItsOwnRepeat() async throws {
    try await putOnRecord(
      "later", status: .duplicate, number: try #require(NumberKey("R-001")).rawValue,
      duplicateOf: document.documentID)
    #expect(try await processInvoice().decision.outcome == .approved)
  }

  @Test func givesTheCategoryOfTheVendorsLastApprovedDocument() async throws {
    try await putOnRecord("earlier", status: .approved, number: "9", category: "Travel")
    try await putOnRecord("doubtful", status: .needsReview, number: "8", category: "Food")
    #expect(try await processInvoice().category == "Travel")
  }

  @Test func saysThatRepeatsCouldNotBeLookedUpWithoutAVendor() async throws {
    let decided = try await processInvoice(vendor: nil)
    #expect(decided.findings.map(\.rule).contains("V19"))
    #expect(decided.decision.outcome == .needsReview)
  }

  @Test func passesOnWhyADocumentWasNotRead() async throws {
    let rejected = try await process(
      ProcessRequest(
        run: run, document: document, admission: Refusal(.rejected, reasons: [Reason(.encrypted)])))
    #expect(rejected.decision == Decision(outcome: .rejected, reasons: [ReasonCode.encrypted.message]))
    #expect(rejected.invoice == nil)
    let duplicate = try await process(
      ProcessRequest(
        run: run, document: document,
        admission: Refusal(.duplicate, reasons: [Reason(.sameContent)], duplicateOf: "first")))
    #expect(duplicate.decision.outcome == .duplicate)
    #expect(duplicate.decision.duplicateOf == "first")
  }

  @Test func refusesAMessageWithNeitherAnInvoiceNorAReason() async throws {
    let request = ProcessRequest(run: run, document: document, admission: Refusal(.extractSync, reasons: []))
    let failure = await #expect(throws: StepFailure.self) { try await process(request) }
    #expect(failure?.errorType == "MalformedEvent")
  }
}
