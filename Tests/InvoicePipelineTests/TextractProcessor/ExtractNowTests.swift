import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct ExtractNowTests {
  let desk = ReadingDesk()
  let document = Samples.document()

  @Test func keepsTheAnswerAndTheReading() async throws {
    let extraction = try await desk.extractNow(document)
    #expect(
      extraction
        == Extraction(
          readingKey: "readings/\(document.documentID).json", pages: 1, partial: false, engine: "scripted"))
    #expect(
      await desk.results.keys
        == ["readings/\(document.documentID).json", "textract/\(document.documentID)/0001.json"])
  }

  @Test func doesNotPayForADocumentTwice() async throws {
    let first = try await desk.extractNow(document)
    let second = try await desk.extractNow(document, run: "two")
    #expect(second.readingKey == first.readingKey)
    #expect((first.reused, second.reused) == (nil, true))
    #expect(await desk.reader.reads == 1)
  }

  @Test func saysSoWhenPagesAreMissing() async throws {
    await desk.reader.answer(with: .success(Samples.reading(pages: [1], failed: [2])))
    #expect(try await desk.extractNow(document).partial)
  }

  @Test(arguments: [(DocumentRefusal.unreadable, ReasonCode.damaged), (.tooLarge, .tooLarge)])
  func rejectsWhatTheReaderHoldsAgainstTheDocument(refusal: DocumentRefusal, code: ReasonCode) async throws {
    await desk.reader.answer(with: .failure(StepFailure(errorType: "X", message: "", refusal: refusal)))
    let extraction = try await desk.extractNow(document)
    #expect(extraction.disposition == .rejected)
    #expect(extraction.reasons.map(\.code) == [code])
    #expect(await desk.results.keys.isEmpty)
  }

  @Test func passesOnThatTheDocumentNeedsAJob() async {
    let failure = StepFailure(
      errorType: "UnsupportedDocumentException", message: "", refusal: .unsupported)
    await desk.reader.answer(with: .failure(failure))
    await #expect(throws: failure) { try await desk.extractNow(document) }
  }

  @Test func passesOnFailuresOfTheService() async {
    let failure = StepFailure(errorType: "ThrottlingException", message: "")
    await desk.reader.answer(with: .failure(failure))
    await #expect(throws: failure) { try await desk.extractNow(document) }
  }

  @Test func refusesBytesThatWereReplacedInABucketWithoutVersions() async throws {
    let desk = ReadingDesk(isVersioned: false)
    var document = document
    document.version = "null"
    document.contentHash = fakeSHA256(Data("as admitted".utf8))
    await desk.files.put(Data("as admitted".utf8), bucket: document.bucket, key: document.key)
    _ = try await desk.extractNow(document)
    document.documentID = "another"
    await desk.files.put(Data("replaced".utf8), bucket: document.bucket, key: document.key)
    let failure = await #expect(throws: StepFailure.self) { try await desk.extractNow(document) }
    #expect(failure?.errorType == "DocumentChanged")
  }
}
