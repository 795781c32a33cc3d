import AWSCore
import AWSServices
import Foundation
import Testing

@Suite struct RDSDataTests {
  private let database = RDSData.Database(clusterARN: "arn:c", secretARN: "arn:s", name: "invoices")

  private func data(_ transport: ScriptedTransport) -> RDSData {
    RDSData(client: .scripted(transport), database: database)
  }

  @Test func sendsTypedParametersAndReadsTypedRows() async throws {
    let transport = ScriptedTransport(
      .answer(
        200,
        #"{"numberOfRecordsUpdated":0,"records":[[{"stringValue":"1.10"},{"longValue":7},{"isNull":true},{"doubleValue":0.5},{"booleanValue":true}]]}"#
      ))
    let rows = try await data(transport).executeStatement(
      "SELECT :a",
      [
        RDSData.Parameter("a", .string("1.10"), as: .decimal), RDSData.Parameter("b", .long(7)),
        RDSData.Parameter("c", .null), RDSData.Parameter("d", .string("2026-11-01"), as: .date),
      ], in: "t-1")
    #expect(rows == [[.string("1.10"), .long(7), .null, .double(0.5), .boolean(true)]])
    let request = try #require(await transport.requests.first)
    #expect(request.url == "https://rds-data.eu-central-1.amazonaws.com/Execute")
    #expect(request.headers["authorization"]?.contains("/eu-central-1/rds-data/aws4_request") == true)
    let expected = """
      {"database":"invoices","parameters":[{"name":"a","typeHint":"DECIMAL","value":{"stringValue":"1.10"}},\
      {"name":"b","value":{"longValue":7}},{"name":"c","value":{"isNull":true}},\
      {"name":"d","typeHint":"DATE","value":{"stringValue":"2026-11-01"}}],\
      "resourceArn":"arn:c","secretArn":"arn:s","sql":"SELECT :a","transactionId":"t-1"}
      """
    #expect(try request.sortedJSON() == expected)
  }

  @Test func runsAStatementForEachSetOfParameters() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"updateResults":[{},{}]}"#))
    try await data(transport).batchExecuteStatement(
      "INSERT", [[RDSData.Parameter("n", .long(1))], [RDSData.Parameter("n", .long(2))]], in: "t-1")
    let request = try #require(await transport.requests.first)
    #expect(request.url.hasSuffix("/BatchExecute"))
    let expected = """
      {"database":"invoices","parameterSets":[[{"name":"n","value":{"longValue":1}}],\
      [{"name":"n","value":{"longValue":2}}]],\
      "resourceArn":"arn:c","secretArn":"arn:s","sql":"INSERT","transactionId":"t-1"}
      """
    #expect(try request.sortedJSON() == expected)
  }

  @Test func beginsAndEndsTransactions() async throws {
    let transport = ScriptedTransport(
      .answer(200, #"{"transactionId":"t-1"}"#),
      .answer(200, #"{"transactionStatus":"Transaction Committed"}"#),
      .answer(200, #"{"transactionStatus":"Rollback Complete"}"#))
    let data = data(transport)
    #expect(try await data.beginTransaction() == "t-1")
    try await data.commitTransaction("t-1")
    try await data.rollbackTransaction("t-1")
    let requests = await transport.requests
    #expect(
      requests.map { $0.url.split(separator: "/").last.map(String.init) }
        == ["BeginTransaction", "CommitTransaction", "RollbackTransaction"])
    #expect(
      try requests[0].sortedJSON() == #"{"database":"invoices","resourceArn":"arn:c","secretArn":"arn:s"}"#)
    for request in requests[1...] {
      #expect(
        try request.sortedJSON() == #"{"resourceArn":"arn:c","secretArn":"arn:s","transactionId":"t-1"}"#)
    }
  }

  @Test(arguments: [
    ("DatabaseResumingException", 400, ErrorNature.transient),
    ("DatabaseUnavailableException", 504, .transient),
    ("ServiceUnavailableError", 503, .transient), ("InternalServerErrorException", 500, .transient),
    ("BadRequestException", 400, .permanent), ("DatabaseErrorException", 400, .permanent),
    ("StatementTimeoutException", 400, .permanent), ("TransactionNotFoundException", 404, .permanent),
    ("AccessDeniedException", 403, .permanent), ("InvalidSecretException", 400, .permanent),
  ])
  func judgesErrorsByTheirCode(code: String, status: Int, nature: ErrorNature) async throws {
    let transport = ScriptedTransport(
      .answer(
        status, #"{"message":"Data too long for column 'vendor_name': Müller"}"#,
        headers: ["x-amzn-errortype": "\(code):http://internal.amazon.com/"]))
    let error = await #expect(throws: AWSError.self) {
      try await data(transport).executeStatement("SELECT 1")
    }
    #expect(error?.code == code)
    #expect(error?.nature == nature)
    #expect(error.map { "\($0)".contains("Müller") } == false)
  }

  @Test func refusesAnAnswerThatIsNone() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"transactionId":7}"#))
    let error = await #expect(throws: AWSError.self) {
      try await data(transport).beginTransaction()
    }
    #expect(error?.code == AWSError.unreadableAnswerCode)
  }
}
