import InvoiceDomain
import InvoicePipeline
import Testing

@Suite struct EnvironmentReaderTests {
  @Test func reportsAllMistakesTogetherAndNoValues() {
    var reader = EnvironmentReader([
      "MAXIMUM_DOCUMENT_BYTES": "a lot", "MINIMUM_CONFIDENCE": "101", "TABLE_NAME": "",
    ])
    _ = AdmissionLimits(from: &reader)
    _ = ConfidenceThresholds(from: &reader)
    _ = reader.text("TABLE_NAME")
    let failure = #expect(throws: StepFailure.self) { try reader.check() }
    #expect(failure?.errorType == "NotConfigured")
    for name in ["RAW_BUCKET", "MAXIMUM_DOCUMENT_BYTES", "MINIMUM_CONFIDENCE", "TABLE_NAME"] {
      #expect(failure?.message.contains(name) == true)
    }
    #expect(failure?.message.contains("a lot") == false)
  }

  @Test func hasTheDefaultsOfTheContract() throws {
    var reader = EnvironmentReader(["RAW_BUCKET": "raw"])
    #expect(AdmissionLimits(from: &reader) == AdmissionLimits(rawBucket: "raw"))
    #expect(ConfidenceThresholds(from: &reader) == ConfidenceThresholds(minimum: 70, average: 85))
    #expect(CleanupLimits(from: &reader) == CleanupLimits(restartAfterSeconds: 3600, workRetentionDays: 7))
    try reader.check()
  }

  @Test(
    arguments: [(nil, []), ("", []), (" , ", []), ("a@x.org, b@x.org ,", ["a@x.org", "b@x.org"])]
      as [(String?, [String])])
  func readsAListBetweenCommas(text: String?, list: [String]) {
    var reader = EnvironmentReader(text.map { ["MAIL_TO": $0] } ?? [:])
    #expect(reader.list("MAIL_TO") == list)
  }
}
