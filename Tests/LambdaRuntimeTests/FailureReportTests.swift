import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Failure report")
struct FailureReportTests {
  @Test(
    "is valid JSON whatever the name and the message contain",
    arguments: ["line\nbreak", "tab\tand \u{0}\u{1}\u{1f}", "\"quotes\" \\ back", "emoji 🧾 ü \u{2028}", ""])
  func validJSON(text: String) throws {
    let report = FailureReport(SampleFailure(errorType: text, errorMessage: text))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(report.json)) as? [String: Any])
    #expect(object["errorType"] as? String == text)
    #expect(object["errorMessage"] as? String == text)
    #expect((object["stackTrace"] as? [String])?.isEmpty == true)
  }

  @Test("keeps the header on one line of plain characters")
  func header() {
    let report = FailureReport(SampleFailure(errorType: "A.b_c-1\r\nX-Evil: 🧾"))
    #expect(report.header == "Function.A.b_c-1X-Evil")
  }

  @Test("names what the runtime itself finds")
  func runtimeFailures() {
    let failures: [RuntimeFailure] = [.timeout, .responseTooLarge, .internal]
    #expect(failures.map { FailureReport($0).errorType } == ["Timeout", "ResponseTooLarge", "Internal"])
  }
}
