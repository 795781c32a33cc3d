import AWSServices
import Foundation
import Testing

@testable import TextractStandIn

@Suite struct ExpenseAnalysisJobTests {
  @Test func readsEveryPageAndTellsTheTopic() async throws {
    let test = StandInUnderTest(objects: ["a b.pdf": "%PDF-3"])
    let jobID = try #require(try await test.start(.job("a b.pdf")))
    await test.channel.wait(for: 1)
    let answer = try await test.result(of: jobID)
    #expect(answer.jobStatus == .succeeded)
    #expect(answer.documentMetadata?.pages == 3)
    #expect(answer.expenseDocuments?.map(\.expenseIndex) == [1, 2, 3])
    #expect(await test.channel.topics == ["arn:aws:sns:us-east-1:000000000000:done"])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let message = String(decoding: try encoder.encode(await test.channel.messages[0]), as: UTF8.self)
    #expect(
      message == """
        {"API":"StartExpenseAnalysis","DocumentLocation":{"S3Bucket":"raw","S3ObjectName":"a b.pdf"},\
        "JobId":"\(jobID)","JobTag":"tag-1","Status":"SUCCEEDED","Timestamp":1795273445678}
        """)
  }

  @Test func isInProgressUntilItHasBeenRead() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    await test.reader.hold()
    let jobID = try #require(try await test.start(.job("a.pdf")))
    let reply = try await test.call("GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: jobID))
    let answer = try reply.value(Textract.GetExpenseAnalysisResponse.self)
    #expect(answer.jobStatus == .inProgress)
    #expect(answer.expenseDocuments == nil)
    #expect(await test.channel.messages.isEmpty)
    await test.reader.release()
    #expect(try await test.result(of: jobID).jobStatus == .succeeded)
  }

  @Test(arguments: [
    (Refusal.encrypted, "UnsupportedDocumentException"), (.badDocument, "BadDocumentException"),
    (.tooLarge, "DocumentTooLargeException"),
  ])
  func failsForTheDocumentsSake(_ refusal: Refusal, _ statusMessage: String) async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    await test.reader.refuse(with: refusal)
    let jobID = try #require(try await test.start(.job("a.pdf")))
    await test.channel.wait(for: 1)
    let answer = try await test.result(of: jobID)
    #expect(answer.jobStatus == .failed)
    #expect(answer.statusMessage == statusMessage)
    #expect(answer.expenseDocuments == nil)
    #expect(await test.channel.messages.map(\.status) == ["FAILED"])
  }

  @Test func `a lost page is a warning in every part of the result, and the others are there`() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-23"])
    await test.reader.lose([2, 7])
    let jobID = try #require(try await test.start(.job("a.pdf")))
    await test.channel.wait(for: 1)
    let first = try await test.result(of: jobID)
    let rest = try await test.call(
      "GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: jobID, nextToken: first.nextToken)
    ).value(Textract.GetExpenseAnalysisResponse.self)
    for part in [first, rest] {
      #expect(part.jobStatus == .partialSuccess)
      #expect(part.documentMetadata?.pages == 23)
      #expect(part.warnings == [Textract.Warning(errorCode: "INTERNAL_SERVER_ERROR", pages: [2, 7])])
    }
    let indexes = [first, rest].flatMap { $0.expenseDocuments ?? [] }.map(\.expenseIndex)
    #expect(indexes == (1...23).filter { ![2, 7].contains($0) })
    #expect(await test.channel.messages.map(\.status) == ["PARTIAL_SUCCESS"])
  }

  @Test func `an ended job outlives a restart with its folder, and its token keeps its meaning`() async throws
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let objects = ["a.pdf": "%PDF-2"]
    let before = StandInUnderTest(objects: objects, folder: try JobFolder(folder))
    let jobID = try #require(try await before.start(.job("a.pdf", token: "t-1")))
    let answer = try await before.result(of: jobID)
    await before.channel.wait(for: 1)
    let after = StandInUnderTest(objects: objects, folder: try JobFolder(folder))
    #expect(try await after.result(of: jobID) == answer)
    #expect(try await after.start(.job("a.pdf", token: "t-1")) == jobID)
    #expect(await after.reader.readings == 0)
    after.surroundings.pass(days: 7.1)
    _ = try await after.call("GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: jobID))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func refusesAtOnceWhatIsNoDocumentOrNotThere() async throws {
    let test = StandInUnderTest(objects: ["a.txt": "hello"])
    #expect(
      try await test.call("StartExpenseAnalysis", Textract.StartExpenseAnalysisRequest.job("a.txt")).code
        == "UnsupportedDocumentException")
    #expect(
      try await test.call("StartExpenseAnalysis", Textract.StartExpenseAnalysisRequest.job("none")).code
        == "InvalidS3ObjectException")
  }

  @Test func givesTheSameJobForTheSameTokenWithoutASecondMessage() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    let first = try await test.start(.job("a.pdf", token: "t-1"))
    await test.channel.wait(for: 1)
    #expect(try await test.start(.job("a.pdf", token: "t-1")) == first)
    #expect(try await test.start(.job("a.pdf", token: "t-2")) != first)
    await test.channel.wait(for: 2)
    #expect(await test.reader.readings == 2)
    #expect(await test.channel.messages.count == 2)
  }

  @Test func startsOneJobForTheSameTokenAtTheSameTime() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    let ids = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 1...20 { group.addTask { try await test.start(.job("a.pdf", token: "t-1")) } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    await test.channel.wait(for: 1)
    #expect(await test.reader.readings == 1)
  }

  @Test(arguments: [
    Textract.StartExpenseAnalysisRequest.job("a.pdf", token: "t-1", tag: "other"),
    .job("b.pdf", token: "t-1"),
  ])
  func refusesATokenWithOtherParameters(_ changed: Textract.StartExpenseAnalysisRequest) async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2", "b.pdf": "%PDF-2"])
    _ = try await test.start(.job("a.pdf", token: "t-1"))
    let reply = try await test.call("StartExpenseAnalysis", changed)
    #expect(reply.status == 400)
    #expect(reply.code == "IdempotentParameterMismatchException")
  }

  @Test func forgetsAJobAndItsTokenAfterSevenDays() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    let first = try #require(try await test.start(.job("a.pdf", token: "t-1")))
    _ = try await test.result(of: first)
    test.surroundings.pass(days: 6.9)
    #expect(try await test.start(.job("a.pdf", token: "t-1")) == first)
    test.surroundings.pass(days: 0.2)
    let reply = try await test.call("GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: first))
    #expect(reply.code == "InvalidJobIdException")
    #expect(try await test.start(.job("a.pdf", token: "t-1")) != first)
  }

  @Test func givesTwentyDocumentsAtMostAndTheRestByToken() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-45"])
    let jobID = try #require(try await test.start(.job("a.pdf")))
    _ = try await test.result(of: jobID)
    var sizes: [Int] = []
    var indexes: [Int?] = []
    var token: String?
    repeat {
      let answer = try await test.call(
        "GetExpenseAnalysis",
        Textract.GetExpenseAnalysisRequest(jobID: jobID, maxResults: 1000, nextToken: token)
      ).value(Textract.GetExpenseAnalysisResponse.self)
      sizes.append(answer.expenseDocuments?.count ?? 0)
      indexes += answer.expenseDocuments?.map(\.expenseIndex) ?? []
      #expect(answer.documentMetadata?.pages == 45)
      token = answer.nextToken
    } while token != nil
    #expect(sizes == [20, 20, 5])
    #expect(indexes == Array(1...45))
  }

  @Test(arguments: ["x", "id-1.0", "id-1.2", "id-9.1", "id-1.-1"])
  func refusesAStrangeToken(_ token: String) async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    let jobID = try #require(try await test.start(.job("a.pdf")))
    _ = try await test.result(of: jobID)
    let reply = try await test.call(
      "GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: jobID, nextToken: token))
    #expect(reply.code == "InvalidParameterException")
  }

  @Test(arguments: ["unknown", "with blank", ""])
  func refusesAStrangeJob(_ jobID: String) async throws {
    let reply = try await StandInUnderTest().call(
      "GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: jobID))
    #expect(reply.code == "InvalidJobIdException")
  }

  @Test func refusesParametersOutsideTheModel() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    var requests = [Textract.StartExpenseAnalysisRequest](repeating: .job("a.pdf"), count: 6)
    requests[0].clientRequestToken = "with blank"
    requests[1].jobTag = String(repeating: "a", count: 65)
    requests[2].notificationChannel?.snsTopicARN = "topic"
    requests[3].notificationChannel?.roleARN = "role"
    requests[4].documentLocation = .init()
    requests[5].outputConfig = .init(s3Bucket: "out")
    for request in requests {
      #expect(try await test.call("StartExpenseAnalysis", request).code == "InvalidParameterException")
    }
  }

  @Test func refusesAJobTooMany() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"], maximumOpenJobs: 2)
    await test.reader.hold()
    _ = try await test.start(.job("a.pdf"))
    let second = try #require(try await test.start(.job("a.pdf")))
    let reply = try await test.call("StartExpenseAnalysis", Textract.StartExpenseAnalysisRequest.job("a.pdf"))
    #expect(reply.code == "LimitExceededException")
    await test.reader.release()
    _ = try await test.result(of: second)
    await test.channel.wait(for: 2)
    #expect(try await test.start(.job("a.pdf")) != nil)
  }

  @Test func readsNoMoreDocumentsAtOnceThanThereAreWorkers() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"], workers: 2)
    await test.reader.hold()
    for _ in 1...6 { _ = try await test.start(.job("a.pdf")) }
    while await test.reader.running < 2 { await Task.yield() }
    await test.reader.release()
    await test.channel.wait(for: 6)
    #expect(await test.reader.mostRunning == 2)
    #expect(await test.reader.readings == 6)
  }
}
