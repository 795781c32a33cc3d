import AWSCore
import AWSServices
import Testing

@Suite struct SNSTests {
  @Test func publishesAForm() async throws {
    let transport = ScriptedTransport(
      .answer(
        200,
        """
        <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>\
        <MessageId>m-1</MessageId></PublishResult></PublishResponse>
        """))
    let id = try await SNS(client: .scripted(transport)).publish(
      topicARN: "arn:aws:sns:eu-central-1:1:t", subject: "a b", message: "x&y=ä+\n",
      attributes: ["outcome": "approved", "kind": "invoice"])
    #expect(id == "m-1")
    let request = try #require(await transport.requests.first)
    #expect(request.headers["content-type"] == "application/x-www-form-urlencoded; charset=utf-8")
    #expect(
      request.text == """
        Action=Publish&Version=2010-03-31&TopicArn=arn%3Aaws%3Asns%3Aeu-central-1%3A1%3At\
        &Message=x%26y%3D%C3%A4%2B%0A&Subject=a%20b\
        &MessageAttributes.entry.1.Name=kind&MessageAttributes.entry.1.Value.DataType=String\
        &MessageAttributes.entry.1.Value.StringValue=invoice\
        &MessageAttributes.entry.2.Name=outcome&MessageAttributes.entry.2.Value.DataType=String\
        &MessageAttributes.entry.2.Value.StringValue=approved
        """)
  }

  @Test func reportsTheCodeOfTheErrorBody() async throws {
    let transport = ScriptedTransport(
      .answer(
        404, "<ErrorResponse><Error><Code>NotFound</Code></Error><RequestId>R</RequestId></ErrorResponse>"))
    let error = await #expect(throws: AWSError.self) {
      try await SNS(client: .scripted(transport)).publish(topicARN: "t", message: "m")
    }
    #expect(error?.code == "NotFound")
    #expect(error?.requestID == "R")
  }

  @Test func reportsASuccessWithoutAMessageID() async throws {
    let transport = ScriptedTransport(.answer(200, "<PublishResponse/>"))
    let error = await #expect(throws: AWSError.self) {
      try await SNS(client: .scripted(transport)).publish(topicARN: "t", message: "m")
    }
    #expect(error?.origin == .answer)
  }
}
