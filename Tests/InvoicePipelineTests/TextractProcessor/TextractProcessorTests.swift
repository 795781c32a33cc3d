import FoundationEssentials
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The function as it is called: JSON in, JSON out, in both of its modes.
@Suite struct TextractProcessorTests {
  private let desk = ReadingDesk()
  private let document = Samples.document(pages: 3)

  /// - Parameter notices: what an announcement holds.
  private func handle(
    _ action: String?, executionID: String = "one", notices: [CompletionNotice] = [],
    _ fields: [String: any Encodable] = [:]
  ) async throws -> String {
    let step = TextractProcessor(
      admit: AdmitDocument(
        files: desk.files, claims: desk.table, records: desk.table, queries: desk.table,
        results: desk.results, readEmbeddedInvoice: { _ in nil },
        limits: AdmissionLimits(rawBucket: Samples.rawBucket), sha256: fakeSHA256, now: desk.clock.now),
      extract: desk.extract, start: desk.start, complete: desk.complete, collect: desk.collect,
      notices: { _ in notices })
    var parts = [#""executionID":"\#(executionID)","startedAt":"2026-11-21T12:00:00.000Z""#]
    if let action { parts.append("\"action\":\"\(action)\"") }
    for (name, value) in fields {
      parts.append("\"\(name)\":\(String(decoding: try MessageJSON.encode(value), as: UTF8.self))")
    }
    let answer = try await step.handle(Data("{\(parts.joined(separator: ","))}".utf8), in: desk.invocation)
    return String(decoding: answer, as: UTF8.self)
  }

  @Test func goesTheWholeWayOfADocumentOfSeveralPages() async throws {
    await desk.files.put(Samples.pdf(pages: 3), bucket: Samples.rawBucket, key: "incoming/a.pdf")
    let event = ReceivedFile(bucket: Samples.rawBucket, key: "incoming/a.pdf")
    #expect(try await handle("admit", ["event": event]).contains(#""disposition":"extract-async""#))
    let started = try await handle("start", ["document": document, "taskToken": "token-1"])
    #expect(started == #"{"jobID":"job-1","reasons":[],"status":"IN_PROGRESS"}"#)
    await desk.reader.finish(
      "job-1", with: JobResults(status: .succeeded, reading: Samples.reading(pages: [1, 2, 3])))
    let notice = CompletionNotice(jobID: "job-1", documentID: document.documentID, status: .succeeded)
    #expect(try await handle(nil, notices: [notice]) == "{}")
    #expect(await desk.continuation.resumed.map(\.taskToken) == ["token-1"])
    #expect(try await handle("collect", ["document": document]).contains(#""pages":3"#))
    #expect(try await handle("extract", ["document": document]).contains(#""pages":3"#))
  }

  @Test func triesEveryAnnouncementBeforeItFailsForOne() async throws {
    _ = try await desk.startJob(document)
    let unknown = CompletionNotice(jobID: "job-9", documentID: "unknown", status: .succeeded)
    let known = CompletionNotice(jobID: "job-1", documentID: document.documentID, status: .succeeded)
    let failure = await #expect(throws: StepFailure.self) {
      try await handle(nil, notices: [unknown, known])
    }
    #expect(failure?.errorType == "ResultMissing")
    #expect(await desk.continuation.resumed.count == 1)
  }

  @Test(arguments: ["validate", "store", "notify"])
  func refusesTheWorkOfOtherFunctions(action: String) async {
    let failure = await #expect(throws: StepFailure.self) { try await handle(action) }
    #expect(failure?.errorType == "MalformedEvent")
  }

  @Test func refusesAMessageThatLacksWhatItsActionNeeds() async {
    let failure = await #expect(throws: StepFailure.self) { try await handle("extract") }
    #expect(failure?.errorType == "MalformedEvent")
  }

  @Test func countsNeitherTheCanaryNorItsPages() async throws {
    await desk.files.put(Samples.pdf(pages: 1), bucket: Samples.rawBucket, key: "incoming/canary/a.pdf")
    let event = ReceivedFile(bucket: Samples.rawBucket, key: "incoming/canary/a.pdf")
    #expect(try await handle("admit", ["event": event]).contains(#""canary":true"#))
    _ = try await handle("extract", ["document": Samples.document(canary: true)])
    #expect(desk.log.measurements.isEmpty)
  }

  @Test func countsADocumentOnceAndNothingOfAnEventThatIsIgnored() async throws {
    await desk.files.put(Samples.pdf(pages: 1), bucket: Samples.rawBucket, key: "incoming/a.pdf")
    let event = ReceivedFile(bucket: Samples.rawBucket, key: "incoming/a.pdf")
    _ = try await handle("admit", executionID: "one", ["event": event])
    _ = try await handle("admit", executionID: "two", ["event": event])
    _ = try await handle("admit", ["event": ReceivedFile(bucket: Samples.rawBucket, key: "elsewhere/a.pdf")])
    #expect(desk.log.measurements.map(\.name) == ["DocumentsReceived", "BytesReceived"])
  }

  @Test func countsThePagesOfADocumentWhenTheyAreReadAndNotWhenTheReadingIsUsedAgain() async throws {
    _ = try await handle("extract", ["document": document])
    _ = try await handle("extract", ["document": document])
    #expect(desk.log.measurements == [Measurement("PagesRead", 1)])
  }

  @Test func logsAndMeasuresWithoutNamingTheFileOrTheToken() async throws {
    await desk.files.put(Samples.pdf(pages: 1), bucket: Samples.rawBucket, key: "incoming/secret.pdf")
    let event = ReceivedFile(bucket: Samples.rawBucket, key: "incoming/secret.pdf")
    _ = try await handle("admit", ["event": event])
    _ = try await handle("start", ["document": document, "taskToken": "secret-token"])
    #expect(desk.log.lines.count == 2)
    #expect(!desk.log.lines.joined().contains("secret"))
    #expect(desk.log.measurements.map(\.name) == ["DocumentsReceived", "BytesReceived"])
  }
}
