import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct ProcessInvoiceTests {
  let clock = ManualClock()
  let table = InMemoryInvoiceTable()
  let results: InMemoryResultFiles
  var document = Samples.document("new")
  let run = Samples.run("one")

  init() { results = InMemoryResultFiles(now: clock.now) }

  private func process(
    _ request: ProcessRequest, settings: DecisionSettings = DecisionSettings()
  ) async throws -> DecidedInvoice {
    let step = ProcessInvoice(
      results: results, queries: table, register: table, earlier: table,
      policies: results, settings: settings, sha256: fakeSHA256, now: clock.now)
    let processed = try await step.process(request)
    #expect(processed.invoiceKey == "intermediate/\(document.documentID)/one/decided.json")
    let data = try #require(try await results.read(processed.invoiceKey))
    let decided = try MessageJSON.decode(DecidedInvoice.self, from: data, orThrow: .internal)
    #expect(decided.decision.outcome == processed.outcome)
    return decided
  }

  private func processInvoice(
    vendor: String? = "Müller GmbH", number: String? = "R-001",
    settings: DecisionSettings = DecisionSettings(), _ change: (inout Invoice) -> Void = { _ in }
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
    change(&invoice)
    let validated = ValidatedInvoice(
      document: document, engine: "scripted", invoice: invoice, findings: [], validatedAt: clock.now())
    let key = ResultKey.validated(document.documentID, run)
    try await results.write(try MessageJSON.encode(validated), to: key)
    let validation = Validation(invoiceKey: key, errors: 0, reviews: 0, warnings: 0)
    return try await process(
      ProcessRequest(
        run: run, document: document, admission: Refusal(.extractSync, reasons: []), validation: validation),
      settings: settings)
  }

  private func putOnRecord(
    _ name: String, status: RecordStatus, number: String, duplicateOf: String? = nil, category: String? = nil,
    vendor: String = "Müller GmbH", iban: String? = nil, reasons: [String] = [],
    habit: VendorHabit = VendorHabit(), kind: DocumentKind? = nil
  ) async throws {
    let earlier = Samples.document(name)
    let run = Samples.run(name)
    _ = try await table.claim(Samples.record(earlier, run: run), terms: .usual)
    var record = Samples.record(
      earlier, status: status, run: run,
      details: InvoiceDetails(
        kind: kind, numberKey: number, vendorName: vendor, vendorKey: VendorKey(vendor)?.rawValue,
        issueDate: CalendarDate(iso: "2026-11-01"), totalAmount: Amount(plain: "119.00"),
        currency: CurrencyCode("EUR"), category: category, marks: VendorMarks(iban: iban, habit: habit)))
    record.reasons = reasons
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

  @Test func showsAPersonANumberThatComesAgainWithAnotherDate() async throws {
    try await putOnRecord("earlier", status: .approved, number: try #require(NumberKey("R 001")).rawValue)
    let decided = try await processInvoice { $0.issueDate.value = CalendarDate(iso: "2026-12-01") }
    #expect(decided.decision.outcome == .needsReview)
    #expect(decided.decision.duplicateOf == Samples.document("earlier").documentID)
  }

  @Test func takesWhatACreditNoteTookBackFromTheTotalOfADay() async throws {
    try await putOnRecord("earlier", status: .approved, number: "8")
    var settings = DecisionSettings()
    settings.rules.approvalLimits = [Amount(whole: 200)]
    let reasons = try await processInvoice(settings: settings).decision.reasons
    #expect(reasons.contains { $0.contains("limit of approval") })
    try await putOnRecord("credit", status: .approved, number: "9", kind: .creditNote)
    #expect(try await processInvoice(settings: settings).decision.outcome == .approved)
  }

  @Test func pointsToTheFirstAndNotToAnotherRepeatOfIt() async throws {
    try await putOnRecord(
      "repeat", status: .duplicate, number: try #require(NumberKey("R-001")).rawValue, duplicateOf: "first")
    let decided = try await processInvoice()
    #expect(decided.decision.outcome == .duplicate)
    #expect(decided.decision.duplicateOf == "first")
  }

  @Test mutating func takesTheCanaryForNoRepeat() async throws {
    try await putOnRecord("earlier", status: .approved, number: try #require(NumberKey("R-001")).rawValue)
    document.canary = true
    #expect(try await processInvoice().decision == Decision(outcome: .approved))
  }

  @Test mutating func takesNothingForARepeatOfTheCanary() async throws {
    document.canary = true
    _ = try await processInvoice()
    document = Samples.document("real")
    #expect(try await processInvoice().decision == Decision(outcome: .approved))
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

  @Test func findsARepeatThatWasReadWithAnotherVendor() async throws {
    let number = try #require(NumberKey("R-001")).rawValue
    try await putOnRecord("earlier", status: .approved, number: number, vendor: "Mueller und Partner")
    let decided = try await processInvoice()
    #expect(decided.decision.outcome == .needsReview)
    #expect(decided.decision.duplicateOf == Samples.document("earlier").documentID)
  }

  @Test func holdsABankAccountThatTheVendorDidNotHaveBefore() async throws {
    let iban = "DE89370400440532013000"
    try await putOnRecord("earlier", status: .approved, number: "8", iban: iban)
    func outcome(_ new: String) async throws -> Outcome {
      try await processInvoice {
        $0.iban = Evidenced(value: new, confidence: 99)
        $0.total.value = Amount(plain: "80.00")
      }.decision.outcome
    }
    #expect(try await outcome(iban) == .approved)
    #expect(try await outcome("GB82WEST12345698765432") == .needsReview)
  }

  @Test func holdsANewVendorWhoseNameLooksLikeAKnownOne() async throws {
    try await putOnRecord("earlier", status: .approved, number: "8", vendor: "Mül1er GmbH")
    #expect(try await processInvoice().findings.contains { $0.rule == "V20b" && $0.severity == .review })
  }

  @Test func comparesWithThePurchaseOrder() async throws {
    let orders = "number,vendor,net\nPO-7,Müller,100.00\n"
    try await results.write(Data(orders.utf8), to: "orders.csv")
    let settings = DecisionSettings(policies: PolicyKeys(purchaseOrders: "orders.csv"))
    let decided = try await processInvoice(settings: settings) {
      $0.purchaseOrder = Evidenced(value: "PO 7", confidence: 99)
    }
    #expect(decided.findings.map(\.rule).contains("V26"))
    #expect(decided.details?.purchaseOrderKey == "PO7")
    try await results.write(Data("number\n".utf8), to: "orders.csv")
    let broken = try await processInvoice(settings: settings) {
      $0.purchaseOrder = Evidenced(value: "PO 7", confidence: 99)
    }
    #expect(broken.decision.reasons.contains { $0.contains("list of orders is broken") })
    #expect(
      try await processInvoice { $0.purchaseOrder = Evidenced(value: "PO 7") }.decision.outcome == .approved)
  }

  @Test func settlesADateByTheVendorsHabit() async throws {
    let open = Evidenced<CalendarDate>.absent(.ambiguous, asPrinted: "03/04/2026")
    #expect(try await processInvoice { $0.issueDate = open }.invoice?.issueDate.value == nil)
    try await putOnRecord(
      "earlier", status: .approved, number: "8", habit: VendorHabit(dateOrder: .dayMonthYear))
    let decided = try await processInvoice { $0.issueDate = open }
    #expect(decided.invoice?.issueDate.value == CalendarDate(iso: "2026-04-03"))
    #expect(decided.details?.issueDate == CalendarDate(iso: "2026-04-03"))
    #expect(!decided.findings.contains { $0.field == "issueDate" && $0.rule == "V09" })
  }

  @Test(arguments: [(RecordStatus.needsReview, true), (.duplicate, false), (.rejected, false)])
  func countsOnlyWhatStandsTowardsALimitOfApproval(status: RecordStatus, isSplit: Bool) async throws {
    try await putOnRecord("earlier", status: status, number: "8", duplicateOf: "first")
    var settings = DecisionSettings()
    settings.rules.approvalLimits = [Amount(whole: 200)]
    let decided = try await processInvoice(settings: settings) { $0.total.value = Amount(plain: "100.00") }
    #expect(decided.findings.contains { $0.rule == "V21c" } == isSplit)
  }

  @Test func appliesTheRulesOfUsers() async throws {
    let rules = #"""
      [{"id":"car","field":"vendor.name","operator":"contains","value":"müller","action":"category","message":"Cars"},
       {"id":"big","field":"total","operator":"atLeast","value":100,"action":"tag","message":"big"},
       {"id":"look","field":"currency","operator":"equals","value":"EUR","action":"review","message":"Look."}]
      """#
    try await results.write(Data(rules.utf8), to: "rules.json")
    let settings = DecisionSettings(policies: PolicyKeys(rules: "rules.json"))
    let decided = try await processInvoice(settings: settings)
    #expect(decided.category == "Cars")
    #expect(decided.tags.contains("big"))
    #expect(decided.decision == Decision(outcome: .needsReview, reasons: ["Look."]))
  }

  @Test(arguments: ["[{}]", "no json", nil])
  func approvesNothingWhileTheDocumentsOfPeopleAreBroken(text: String?) async throws {
    if let text { try await results.write(Data(text.utf8), to: "people.json") }
    for keys in [PolicyKeys(rules: "people.json"), PolicyKeys(vendors: "people.json")] {
      let decided = try await processInvoice(settings: DecisionSettings(policies: keys))
      #expect(decided.decision.outcome == .needsReview)
      #expect(decided.decision.reasons.count == 1)
    }
  }

  @Test func knowsAVendorUnderTheNamesThatPeopleKeep() async throws {
    let vendors = #"""
      [{"name":"Autohaus Müller","aliases":["Müller GmbH"],"ibans":["DE89 3704 0044 0532 0130 00"],"category":"Cars"}]
      """#
    try await results.write(Data(vendors.utf8), to: "vendors.json")
    let settings = DecisionSettings(policies: PolicyKeys(vendors: "vendors.json"))
    let decided = try await processInvoice(settings: settings) {
      $0.iban = Evidenced(value: "DE89370400440532013000", confidence: 99)
    }
    #expect(decided.decision.outcome == .approved)
    #expect(decided.vendorKey == "autohaus muller")
    #expect(decided.category == "Cars")
    #expect(decided.invoice?.iban.state == .proven)
  }

  @Test(arguments: RecordStatus.allCases)
  func saysOfACopyWhatTheFirstEndedWith(status: RecordStatus) async throws {
    try await putOnRecord("first", status: status, number: "1", reasons: ["The PDF is protected."])
    let decided = try await process(
      ProcessRequest(
        run: run, document: document,
        admission: Refusal(
          .duplicate, reasons: [Reason(.sameContent)], duplicateOf: Samples.document("first").documentID)))
    #expect(decided.decision.outcome == .duplicate)
    #expect(decided.decision.reasons.first?.hasPrefix("The same file was received before") == true)
    #expect(decided.decision.reasons.contains("The PDF is protected.") == (status == .rejected))
    #expect(decided.decision.reasons != [ReasonCode.sameContent.message])
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
