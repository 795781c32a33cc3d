import FoundationEssentials
import InvoicePipeline
import Testing

@testable import InvoiceAdapters

@Suite struct TextractNoticesTests {
  private func event(_ statuses: String...) -> Data {
    let records = statuses.map { status in
      """
      {"EventSource":"aws:sns","Sns":{"Message":"{\\"JobId\\":\\"j\\",\\"Status\\":\\"\(status)\\",\
      \\"API\\":\\"StartExpenseAnalysis\\",\\"JobTag\\":\\"d\\",\\"Timestamp\\":1,\\"DocumentLocation\\":{}}"}}
      """
    }
    return Data("{\"Records\":[\(records.joined(separator: ","))]}".utf8)
  }

  @Test(arguments: [
    ("SUCCEEDED", JobStatus.succeeded), ("Succeeded", .succeeded), ("FAILED", .failed), ("Error", .failed),
    ("PARTIAL_SUCCESS", .partialSuccess),
  ])
  func readsTheStatusHoweverItIsSpelled(text: String, status: JobStatus) throws {
    let notices = try TextractNotices.notices(in: event(text))
    #expect(notices == [CompletionNotice(jobID: "j", documentID: "d", status: status)])
  }

  @Test func readsEveryRecord() throws {
    #expect(try TextractNotices.notices(in: event("SUCCEEDED", "FAILED")).count == 2)
  }

  @Test(arguments: ["{}", #"{"Records":[]}"#, #"{"Records":[{"Sns":{"Message":"hello"}}]}"#])
  func refusesWhatIsNoCompletionMessage(json: String) {
    let failure = #expect(throws: StepFailure.self) { try TextractNotices.notices(in: Data(json.utf8)) }
    #expect(failure?.errorType == "MalformedEvent")
  }
}
