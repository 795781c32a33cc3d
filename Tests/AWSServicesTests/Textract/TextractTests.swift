import AWSCore
import AWSServices
import Testing

@Suite struct TextractTests {
  @Test func analysesAnObjectAndKeepsTheAnswerAsItCame() async throws {
    let body = #"{"DocumentMetadata":{"Pages":1},"ExpenseDocuments":[],"Undeclared":1}"#
    let transport = ScriptedTransport(.answer(200, body))
    let answer = try await textract(transport).analyzeExpense(
      .init(document: .init(s3Object: .init(bucket: "b", name: "a b+ä.pdf", version: "v"))))
    #expect(try answer.value().documentMetadata?.pages == 1)
    #expect(answer.bytes == Array(body.utf8))
    let request = try #require(await transport.requests.first)
    #expect(request.headers["x-amz-target"] == "Textract.AnalyzeExpense")
    #expect(request.headers["content-type"] == "application/x-amz-json-1.1")
    #expect(request.url == "https://textract.eu-central-1.amazonaws.com/")
    let expected = #"{"Document":{"S3Object":{"Bucket":"b","Name":"a b+ä.pdf","Version":"v"}}}"#
    #expect(try request.sortedJSON() == expected)
  }

  @Test func sendsAPaidCallOnceWhereItsAnswerIsLost() async throws {
    let transport = ScriptedTransport(.failure(TransportFailure.timedOut), .answer(200, "{}"))
    let textract = Textract(client: .scripted(transport, maximumAttempts: 4))
    await #expect(throws: AWSError.self) {
      try await textract.analyzeExpense(.init(document: .init(s3Object: .init(bucket: "b", name: "k"))))
    }
    #expect(await transport.requests.count == 1)
    #expect(await transport.timeouts == [.seconds(60)])
  }

  @Test func startsAJob() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"JobId":"j"}"#))
    let answer = try await textract(transport).startExpenseAnalysis(
      .init(documentLocation: .init(s3Object: .init(bucket: "b", name: "k")), jobTag: "t"))
    #expect(answer.jobID == "j")
    #expect(await transport.requests.first?.headers["x-amz-target"] == "Textract.StartExpenseAnalysis")
  }

  @Test func getsOnePartOfAResult() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"JobStatus":"SUCCEEDED","NextToken":"n"}"#))
    let answer = try await textract(transport).getExpenseAnalysis(.init(jobID: "j", nextToken: "m")).value()
    #expect(answer.jobStatus == .succeeded)
    #expect(answer.nextToken == "n")
    #expect(try await transport.requests.first?.sortedJSON() == #"{"JobId":"j","NextToken":"m"}"#)
  }

  @Test(arguments: [
    ("UnsupportedDocumentException", ErrorNature.permanent), ("ThrottlingException", .throttling),
    ("ProvisionedThroughputExceededException", .throttling), ("InternalServerError", .transient),
    ("LimitExceededException", .throttling), ("BadDocumentException", .permanent),
  ])
  func passesItsErrorCodesOn(_ code: String, _ nature: ErrorNature) async throws {
    let transport = ScriptedTransport(.answer(400, #"{"__type":"\#(code)","Message":"m"}"#))
    let error = await #expect(throws: AWSError.self) {
      try await textract(transport).getExpenseAnalysis(.init(jobID: "j"))
    }
    #expect(error?.code == code)
    #expect(error?.nature == nature)
    #expect(error?.operation == "TEXTRACT.GetExpenseAnalysis")
  }

  private func textract(_ transport: ScriptedTransport) -> Textract {
    Textract(client: .scripted(transport))
  }
}
