import AWSServices
import Foundation
import Testing

@testable import TextractStandIn

@Suite struct AnalyzeExpenseTests {
  @Test func readsTheBytesOfARequest() async throws {
    let test = StandInUnderTest()
    let reply = try await test.call(
      "AnalyzeExpense", Textract.AnalyzeExpenseRequest(document: .init(bytes: Array("%PDF-1".utf8))))
    #expect(reply.status == 200)
    let answer = try reply.value(Textract.AnalyzeExpenseResponse.self)
    #expect(answer.documentMetadata?.pages == 1)
    #expect(answer.expenseDocuments?.map(\.expenseIndex) == [1])
  }

  @Test func readsAnObject() async throws {
    let test = StandInUnderTest(objects: ["a b.pdf": "%PDF-1"])
    #expect(try await test.analyze("a b.pdf").status == 200)
    #expect(await test.objects.reads == [.init(bucket: "raw", name: "a b.pdf")])
  }

  @Test func refusesADocumentOfSeveralPagesWithoutReadingIt() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-2"])
    let reply = try await test.analyze("a.pdf")
    #expect(reply.status == 400)
    #expect(reply.code == "UnsupportedDocumentException")
    #expect(await test.reader.readings == 0)
  }

  @Test(arguments: [
    (Refusal.unsupportedFormat, "UnsupportedDocumentException"),
    (.encrypted, "UnsupportedDocumentException"), (.badDocument, "BadDocumentException"),
    (.tooLarge, "DocumentTooLargeException"),
  ])
  func refusesAsTextractDoes(_ refusal: Refusal, _ code: String) async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-1"])
    await test.reader.refuse(with: refusal)
    #expect(try await test.analyze("a.pdf").code == code)
  }

  @Test func doesNotReadForAClientThatHasGone() async throws {
    let test = StandInUnderTest(objects: ["a.pdf": "%PDF-1"], workers: 1)
    await test.reader.hold()
    let first = Task { try await test.analyze("a.pdf") }
    while await test.reader.running < 1 { await Task.yield() }
    let second = Task { try await test.analyze("a.pdf") }
    second.cancel()
    await test.reader.release()
    #expect(try await first.value.status == 200)
    #expect(try await second.value.status == 500)
    #expect(await test.reader.readings == 1)
  }

  @Test func refusesMoreThanTenMebibytes() async throws {
    let test = StandInUnderTest()
    let limit = 10 * 1024 * 1024
    await test.objects.put("most", Data("%PDF-1".utf8) + Data(count: limit - 6))
    await test.objects.put("more", Data(count: limit + 1))
    #expect(try await test.analyze("most").status == 200)
    #expect(try await test.analyze("more").code == "DocumentTooLargeException")
    let bytes = Textract.Document(bytes: [UInt8](repeating: 0, count: limit + 1))
    let reply = try await test.call("AnalyzeExpense", Textract.AnalyzeExpenseRequest(document: bytes))
    #expect(reply.code == "DocumentTooLargeException")
  }

  @Test func refusesAnObjectThatIsNotThere() async throws {
    let reply = try await StandInUnderTest().analyze("none.pdf")
    #expect(reply.code == "InvalidS3ObjectException")
  }

  @Test(arguments: [
    Textract.Document(), Textract.Document(bytes: []),
    Textract.Document(bytes: [1], s3Object: .init(bucket: "raw", name: "k")),
    Textract.Document(s3Object: .init(bucket: "ab", name: "k")),
    Textract.Document(s3Object: .init(bucket: "raw")),
    Textract.Document(s3Object: .init(bucket: "raw", name: "")),
  ])
  func refusesParametersOutsideTheModel(_ document: Textract.Document) async throws {
    let reply = try await StandInUnderTest().call(
      "AnalyzeExpense", Textract.AnalyzeExpenseRequest(document: document))
    #expect(reply.code == "InvalidParameterException")
  }
}
