import AWSServices
import Foundation
import Testing

@Suite struct TextractShapesTests {
  @Test func readsTheCurrencyOnTheFieldAndInsideItsValue() throws {
    let fields = try decode(
      [Textract.ExpenseField].self,
      """
      [{"Type":{"Text":"TOTAL","Confidence":99},"Currency":{"Code":"EUR","Confidence":98.5}},
       {"Type":{"Text":"TAX"},"ValueDetection":{"Text":"1,90","Currency":{"Code":"CHF"}}}]
      """)
    #expect(fields[0].currency == Textract.ExpenseCurrency(code: "EUR", confidence: 98.5))
    #expect(fields[1].currency == nil)
    #expect(fields[1].valueDetection?.currency == Textract.ExpenseCurrency(code: "CHF"))
  }

  @Test func readsAnAnswerWhoseMembersAreAllAbsent() throws {
    let answer = try decode(Textract.GetExpenseAnalysisResponse.self, "{}")
    #expect(answer == Textract.GetExpenseAnalysisResponse())
    let field = try decode(Textract.ExpenseField.self, #"{"Type":{},"ValueDetection":{"Text":""}}"#)
    #expect(field.type == Textract.ExpenseType())
    #expect(field.valueDetection?.geometry == nil)
  }

  @Test func ignoresMembersThatAreNotDeclared() throws {
    let answer = try decode(
      Textract.GetExpenseAnalysisResponse.self,
      #"{"JobStatus":"FAILED","StatusMessage":"m","ResponseMetadata":{"RetryAttempts":0}}"#)
    #expect(answer.jobStatus == .failed)
  }

  @Test func keepsAJobStatusThatIsNotKnown() throws {
    let answer = try decode(Textract.GetExpenseAnalysisResponse.self, #"{"JobStatus":"PAUSED"}"#)
    #expect(answer.jobStatus?.rawValue == "PAUSED")
  }

  @Test func readsThePagesThatAPartialSuccessHasLost() throws {
    let answer = try decode(
      Textract.GetExpenseAnalysisResponse.self,
      #"{"JobStatus":"PARTIAL_SUCCESS","Warnings":[{"ErrorCode":"INTERNAL_SERVER_ERROR","Pages":[2,3]}]}"#)
    #expect(answer.jobStatus == .partialSuccess)
    #expect(answer.warnings == [Textract.Warning(errorCode: "INTERNAL_SERVER_ERROR", pages: [2, 3])])
  }

  @Test func writesBytesInBase64() throws {
    let request = Textract.AnalyzeExpenseRequest(document: Textract.Document(bytes: [0, 255, 16]))
    #expect(try encode(request) == #"{"Document":{"Bytes":"AP8Q"}}"#)
    #expect(try decode(Textract.AnalyzeExpenseRequest.self, #"{"Document":{"Bytes":"AP8Q"}}"#) == request)
  }

  @Test func writesTheNamesOfTheServiceModel() throws {
    let request = Textract.StartExpenseAnalysisRequest(
      documentLocation: Textract.DocumentLocation(
        s3Object: Textract.S3Object(bucket: "b", name: "k", version: "v")),
      clientRequestToken: "t", jobTag: "j",
      notificationChannel: Textract.NotificationChannel(snsTopicARN: "a", roleARN: "r"),
      outputConfig: Textract.OutputConfig(s3Bucket: "o", s3Prefix: "p"), kmsKeyID: "k")
    let expected = """
      {"ClientRequestToken":"t",\
      "DocumentLocation":{"S3Object":{"Bucket":"b","Name":"k","Version":"v"}},\
      "JobTag":"j","KMSKeyId":"k",\
      "NotificationChannel":{"RoleArn":"r","SNSTopicArn":"a"},\
      "OutputConfig":{"S3Bucket":"o","S3Prefix":"p"}}
      """
    #expect(try encode(request) == expected)
  }

  @Test func writesThePolygonOfABoxAndReadsItsBoxBack() throws {
    let geometry = Textract.Geometry(
      boundingBox: Textract.BoundingBox(width: 0.5, height: 0.25, left: 0.125, top: 0.5))
    let text = try encode(geometry)
    #expect(
      text.contains(#"{"X":0.125,"Y":0.5},{"X":0.625,"Y":0.5},{"X":0.625,"Y":0.75},{"X":0.125,"Y":0.75}"#))
    #expect(try decode(Textract.Geometry.self, text) == geometry)
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  private func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try String(decoding: encoder.encode(value), as: UTF8.self)
  }
}
