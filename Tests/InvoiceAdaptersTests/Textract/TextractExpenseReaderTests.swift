import AWSServices
import FoundationEssentials
import InvoiceAdapters
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct TextractExpenseReaderTests {
  private let document = Samples.document(key: "incoming/a b+c.pdf")
  private let results = InMemoryResultFiles(now: ManualClock().now)

  private func reader(_ answers: ScriptedAnswers) -> TextractExpenseReader {
    TextractExpenseReader(
      textract: answers.textract, channel: .init(snsTopicARN: "topic", roleARN: "role"))
  }

  private var keeper: AnswerKeeper {
    { [results] answer async throws(StepFailure) in
      try await results.write(answer, to: "answer-\(await results.keys.count + 1)")
    }
  }

  private func page(_ number: Int, next: String? = nil) -> String {
    let token = next.map { ",\"NextToken\":\"\($0)\"" } ?? ""
    return """
      {"JobStatus":"SUCCEEDED","DocumentMetadata":{"Pages":2},"ExpenseDocuments":[{"ExpenseIndex":\(number),\
      "SummaryFields":[{"Type":{"Text":"TOTAL","Confidence":99},"PageNumber":\(number),\
      "ValueDetection":{"Text":"\(number).00","Confidence":98}}]}]\(token)}
      """
  }

  @Test func namesTheVersionThatWasAdmittedAndKeepsTheAnswer() async throws {
    let answers = ScriptedAnswers((200, page(1)))
    let reading = try await reader(answers).read(document, keeping: keeper)
    #expect(reading.pagesRead == [1])
    #expect(try await results.read("answer-1") == Data(page(1).utf8))
    let request = try #require(await answers.requests.first)
    #expect(request.contains("\"Version\":\"v1\""))
    #expect(request.contains("a b+c.pdf"))
  }

  @Test func keepsAPaidAnswerAlsoWhenItCannotBeRead() async throws {
    let answers = ScriptedAnswers((200, "no JSON"))
    let failure = await #expect(throws: StepFailure.self) {
      try await reader(answers).read(document, keeping: keeper)
    }
    #expect(failure?.errorType == "AnswerUnusable")
    #expect(try await results.read("answer-1") == Data("no JSON".utf8))
  }

  @Test(
    arguments: [
      ("UnsupportedDocumentException", .unsupported), ("BadDocumentException", .unreadable),
      ("DocumentTooLargeException", .tooLarge), ("ThrottlingException", nil),
      ("ProvisionedThroughputExceededException", nil),
    ] as [(String, DocumentRefusal?)])
  func passesTheNameOfAnErrorOnAndSaysWhetherItIsTheDocuments(
    code: String, refusal: DocumentRefusal?
  ) async throws {
    let answers = ScriptedAnswers((400, "{\"__type\":\"\(code)\",\"message\":\"secret\"}"))
    let failure = await #expect(throws: StepFailure.self) {
      try await reader(answers).read(document, keeping: keeper)
    }
    #expect(failure?.errorType == code)
    #expect(failure?.refusal == refusal)
    #expect(failure?.message.contains("secret") == false)
  }

  @Test func startsTheSameJobForTheSameGeneration() async throws {
    let answers = ScriptedAnswers(
      (200, #"{"JobId":"j"}"#), (200, #"{"JobId":"j"}"#), (200, #"{"JobId":"k"}"#))
    let reader = reader(answers)
    for generation in [1, 1, 2] { _ = try await reader.start(document, generation: generation) }
    let requests = try await answers.requests.map { request in
      try JSONDecoder().decode(Textract.StartExpenseAnalysisRequest.self, from: Data(request.utf8))
    }
    #expect(requests[0] == requests[1])
    #expect(requests[0].jobTag == document.documentID)
    #expect(requests[0].clientRequestToken?.count == 58)
    #expect(requests[0].clientRequestToken != requests[2].clientRequestToken)
  }

  @Test func readsEveryPartOfAResult() async throws {
    let answers = ScriptedAnswers((200, page(1, next: "more")), (200, page(2)))
    let found = try await reader(answers).results(of: "j", keeping: keeper)
    #expect(found.status == .succeeded)
    #expect(found.reading?.pagesRead == [1, 2])
    #expect(found.reading?.isCutShort == false)
    #expect(await results.keys.count == 2)
    #expect(await answers.requests.last?.contains("more") == true)
  }

  @Test func saysThatAResultIsPartial() async throws {
    let warning = #""Warnings":[{"ErrorCode":"X","Pages":[2]}],"DocumentMetadata""#
    let answer = page(1).replacing("SUCCEEDED", with: "PARTIAL_SUCCESS")
      .replacing("\"DocumentMetadata\"", with: warning)
    let found = try await reader(ScriptedAnswers((200, answer))).results(of: "j", keeping: keeper)
    #expect(found.status == .partialSuccess)
    #expect(found.reading?.pagesFailed == [2])
  }

  @Test(
    arguments: [
      ("", nil), (#","StatusMessage":"UNSUPPORTED_DOCUMENT""#, .unsupported),
      (#","StatusMessage":"BadDocumentException""#, .unreadable),
      (#","StatusMessage":"INTERNAL_ERROR""#, nil),
    ] as [(String, DocumentRefusal?)])
  func saysWhetherAJobFailedForTheDocumentsSake(message: String, refusal: DocumentRefusal?) async throws {
    let answers = ScriptedAnswers((200, "{\"JobStatus\":\"FAILED\"\(message)}"))
    let found = try await reader(answers).results(of: "j", keeping: keeper)
    #expect(found == JobResults(status: .failed, refusal: refusal))
  }

  @Test func saysThatAJobIsNotKnownAnyMore() async throws {
    let answers = ScriptedAnswers((400, #"{"__type":"InvalidJobIdException"}"#))
    let failure = await #expect(throws: StepFailure.self) { try await reader(answers).status(of: "j") }
    #expect(failure?.errorType == "JobExpired")
  }
}
