import Testing

@testable import AWSCore

@Suite struct AWSErrorTests {
  @Test(arguments: [
    #"{"__type":"com.amazonaws.textract#ThrottlingException","message":"secret"}"#,
    #"{"__type":"ThrottlingException:http://internal.amazon.com/coral/","Message":"secret"}"#,
    #"{"code":"ThrottlingException"}"#,
  ])
  func readsTheCodeOfAJSONBody(_ body: String) {
    let error = error(.json, status: 400, body)
    #expect(error.code == "ThrottlingException")
    #expect(error.nature == .throttling)
    #expect(!"\(error)".contains("secret"))
  }

  @Test func readsTheCodeOfTheHeaderFirst() {
    let response = HTTPResponse(
      status: 400, headers: ["x-amzn-errortype": "MessageRejected:http://x", "x-amzn-requestid": "R"],
      body: Array(#"{"message":"Email address is not verified"}"#.utf8))
    let error = AWSError(response, format: .json, operation: "SESV2.SendEmail")
    #expect(error.code == "MessageRejected")
    #expect(error.nature == .permanent)
    #expect("\(error)" == "SESV2.SendEmail: MessageRejected (HTTP 400, request R)")
  }

  @Test func readsTheCodeOfS3() {
    let error = error(
      .xml, status: 404,
      "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Key>k</Key><RequestId>R</RequestId></Error>")
    #expect(error.code == "NoSuchKey")
    #expect(error.requestID == "R")
  }

  @Test func readsTheCodeOfSNS() {
    let error = error(
      .xml, status: 403,
      """
      <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>\
      <Code>AuthorizationError</Code><Message>m</Message></Error><RequestId>R</RequestId></ErrorResponse>
      """)
    #expect(error.code == "AuthorizationError")
    #expect(error.requestID == "R")
  }

  @Test func judgesAnUnknownCodeByItsStatus() {
    #expect(error(.json, status: 400, #"{"__type":"NewException"}"#).nature == .permanent)
    #expect(error(.json, status: 500, #"{"__type":"NewException"}"#).nature == .transient)
    #expect(error(.json, status: 429, #"{"__type":"NewException"}"#).nature == .throttling)
  }

  @Test(arguments: [
    (404, "NotFound", ErrorNature.permanent), (403, "AccessDenied", .permanent),
    (503, "ServiceUnavailable", .transient), (429, "TooManyRequestsException", .throttling),
    (502, "ServiceUnavailable", .transient), (418, "HTTP418", .permanent),
  ])
  func namesAnUnreadableBodyByItsStatus(_ status: Int, _ code: String, _ nature: ErrorNature) {
    for format in [ErrorFormat.json, .xml] {
      let error = error(format, status: status, "<html>Bad gateway")
      #expect(error.code == code)
      #expect(error.nature == nature)
      #expect(error.origin == .service)
    }
  }

  @Test func keepsTheReasonsOfACancelledTransaction() {
    let error = error(
      .json, status: 400,
      """
      {"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":\
      [{"Code":"None"},{"Code":"ConditionalCheckFailed","Item":{"a":{"S":"secret"}}}]}
      """)
    #expect(error.cancellationReasons == ["None", "ConditionalCheckFailed"])
    #expect(error.nature == .permanent)
  }

  @Test(arguments: [
    (TransportFailure.notConnected, "NotConnected", ErrorNature.transient),
    (.timedOut, "TimedOut", .transient), (.connectionLost, "ConnectionLost", .transient),
    (.responseTooLarge(maximumBytes: 1), "ResponseTooLarge", .permanent),
    (.invalidRequest, "InvalidRequest", .permanent),
  ])
  func namesAMissingAnswer(_ failure: TransportFailure, _ code: String, _ nature: ErrorNature) {
    let error = AWSError(failure, operation: "S3.GetObject")
    #expect(error.code == code)
    #expect(error.nature == nature)
    #expect(error.origin == .network)
  }

  private func error(_ format: ErrorFormat, status: Int, _ body: String) -> AWSError {
    AWSError(HTTPResponse(status: status, body: Array(body.utf8)), format: format, operation: "S.Op")
  }
}
