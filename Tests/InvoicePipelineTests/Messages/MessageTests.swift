import FoundationEssentials
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The messages as the state machine writes and reads them.
@Suite struct MessageTests {
  private func decode<Message: Decodable>(_ type: Message.Type, _ json: String) throws -> Message {
    try MessageJSON.decode(type, from: Data(json.utf8), orThrow: .malformedEvent)
  }

  private let run = #""executionID":"one","startedAt":"2026-11-21T15:04:05.1Z""#
  private let document = """
    {"documentID":"d","bucket":"raw","key":"incoming/a b+c%25 ü.pdf","version":"v1","contentHash":"h","size":3,\
    "contentType":"application/pdf","pages":2}
    """

  @Test func readsTheEventThatAFileHasArrived() throws {
    let request = try decode(
      AdmitRequest.self,
      """
      {"action":"admit",\(run),"event":{"version":"0","detail-type":"Object Created","detail":{"version":"0",\
      "bucket":{"name":"raw"},"object":{"key":"incoming/a b+c%25 ü.pdf","size":3,"etag":"e","version-id":"v1"}}}}
      """)
    #expect(request.event.detail?.object?.key == "incoming/a b+c%25 ü.pdf")
    #expect(request.event.detail?.object?.version == "v1")
    #expect(request.run.startedAt.description == "2026-11-21T15:04:05.100Z")
    #expect(try decode(AdmitRequest.self, "{\(run),\"event\":{}}").event.detail == nil)
  }

  @Test func writesTheInputOfARunThatProcessesADocumentAgain() throws {
    let json = try MessageJSON.encode(ReceivedFile(again: try decode(Document.self, document)))
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"detail":{"bucket":{"name":"raw"},"object":{"key":"incoming/a b+c%25 ü.pdf","version-id":"v1"}},"reprocess":true}"#
    )
  }

  @Test func writesAnAdmissionWithoutWhatIsAbsent() throws {
    let json = try MessageJSON.encode(Admission(.ignored))
    #expect(String(decoding: json, as: UTF8.self) == #"{"disposition":"ignored","reasons":[]}"#)
  }

  @Test func readsTheReasonsOfAnAdmissionAndOfAnExtractionAlike() throws {
    let reasons = #""disposition":"rejected","reasons":[{"code":"encrypted","message":"m"}]"#
    for rest in ["", #","pages":0,"partial":false,"engine":"textract""#] {
      let request = try decode(
        ProcessRequest.self,
        "{\(run),\"document\":\(document),\"admission\":{\(reasons)\(rest)},\"validation\":null}")
      #expect(request.admission?.reasons?.map(\.code) == [.encrypted])
      #expect(request.validation == nil)
    }
  }

  @Test func readsAFailureBeforeTheDocumentWasKnown() throws {
    let failed = try decode(
      FailedRun.self,
      """
      {\(run),"document":null,"event":{"detail":{"bucket":{"name":"raw"},"object":{"key":"incoming/a.pdf"}}},\
      "failure":{"state":"Admit","error":"DocumentMissing"}}
      """)
    #expect(failed.fileName == "a.pdf")
    #expect(failed.document == nil)
  }

  @Test(arguments: ["", "[]", "{", #"{"action":"dance"}"#])
  func refusesWhatIsNoMessage(json: String) {
    let failure = #expect(throws: StepFailure.self) { try RequestedAction.optional(in: Data(json.utf8)) }
    #expect(failure?.errorType == "MalformedEvent")
    #expect(failure?.message.contains("dance") == false)
  }

  @Test func hasNoActionInAnEventOfAnotherKind() throws {
    #expect(try RequestedAction.optional(in: Data(#"{"Records":[]}"#.utf8)) == nil)
  }

  @Test func publishesTheNamesOfFailures() {
    #expect(
      FailureCode.allCases.map(\.rawValue) == [
        "MalformedEvent", "DocumentMissing", "DocumentChanged", "JobInProgress", "JobFailed", "JobExpired",
        "ResultMissing", "ResultUnreadable", "FileArchived", "NotConfigured", "DependencyUnavailable",
        "AnswerUnusable", "Timeout", "Internal",
      ])
  }
}
