import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct ValidateTests {
  let clock = ManualClock()
  let results: InMemoryResultFiles
  var document = Samples.document()
  let log = RecordingLog()

  init() { results = InMemoryResultFiles(now: clock.now) }

  private func validate(_ extraction: Extraction) async throws -> Validation {
    let step = Validate(results: results, interpreter: Interpreter(), now: clock.now)
    let request = ValidateRequest(run: Samples.run("one"), document: document, extraction: extraction)
    var message = String(decoding: try MessageJSON.encode(request), as: UTF8.self)
    message = message.replacing("{\"document\"", with: "{\"action\":\"validate\",\"document\"")
    let invocation = Invocation(deadline: clock.now().adding(seconds: 30), log: log, metrics: log)
    let answer = try await step.handle(Data(message.utf8), in: invocation)
    return try MessageJSON.decode(Validation.self, from: answer, orThrow: .internal)
  }

  private func extraction(of reading: Reading) async throws -> Extraction {
    let key = ResultKey.reading(of: document.documentID)
    try await results.write(
      try MessageJSON.encode(StoredReading(engine: "scripted", reading: reading)), to: key)
    return Extraction(readingKey: key, pages: 1, partial: false, engine: "scripted")
  }

  @Test func countsTheFindingsAndKeepsTheInvoice() async throws {
    let validation = try await validate(try await extraction(of: Samples.reading()))
    #expect(validation.invoiceKey == "intermediate/\(document.documentID)/one/validated.json")
    let data = try #require(try await results.read(validation.invoiceKey))
    let validated = try MessageJSON.decode(ValidatedInvoice.self, from: data, orThrow: .internal)
    #expect(validated.invoice.rawText == "Page 1")
    #expect(validation.reviews + validation.errors > 0)
    #expect(validation.reviews == validated.findings.count { $0.severity == .review })
    #expect(validation.errors == validated.findings.count { $0.severity == .error })
  }

  @Test func findsThatPagesAreMissing() async throws {
    let validation = try await validate(try await extraction(of: Samples.reading(pages: [1], failed: [2])))
    #expect(validation.errors > 0)
  }

  @Test mutating func holdsTheInvoiceAgainstTheOneThatTheFileCarries() async throws {
    let embedded = EmbeddedInvoiceFile(invoice: EmbeddedInvoice(number: "R-1"))
    try await results.write(
      try MessageJSON.encode(embedded), to: ResultKey.embeddedInvoice(of: document.documentID))
    func validated() async throws -> ValidatedInvoice {
      let validation = try await validate(try await extraction(of: Samples.reading()))
      let data = try #require(try await results.read(validation.invoiceKey))
      return try MessageJSON.decode(ValidatedInvoice.self, from: data, orThrow: .internal)
    }
    #expect(try await validated().embedded == nil)
    document.embeddedInvoice = true
    #expect(try await validated().embedded == embedded)
    #expect(try await validated().findings.contains { $0.rule == "V25" && $0.expected == "R-1" })
  }

  @Test mutating func failsWhenTheInvoiceThatTheFileCarriesIsNotThere() async throws {
    document.embeddedInvoice = true
    let failure = await #expect(throws: StepFailure.self) {
      try await validate(try await extraction(of: Samples.reading()))
    }
    #expect(failure?.errorType == "ResultMissing")
  }

  @Test func failsWhenTheReadingIsNotThereOrIsNone() async throws {
    let missing = Extraction(readingKey: "readings/none.json", pages: 1, partial: false, engine: "scripted")
    func failure() async -> String? {
      await #expect(throws: StepFailure.self) { try await validate(missing) }?.errorType
    }
    #expect(await failure() == "ResultMissing")
    try await results.write(Data("[]".utf8), to: "readings/none.json")
    #expect(await failure() == "ResultUnreadable")
  }

  @Test func saysNothingOfTheInvoiceInTheLog() async throws {
    _ = try await validate(try await extraction(of: Samples.reading()))
    #expect(log.lines.count == 1)
    #expect(!log.lines.joined().contains("Page"))
  }
}
