import AWSCore
import AWSServices
import Testing

@Suite struct SESv2Tests {
  @Test func sendsTextAndHTML() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"MessageId":"m-1"}"#))
    let email = SESv2.Email(from: "a@b", to: ["c@d", "e@f"], subject: "S", text: "T", html: "<p>")
    #expect(try await SESv2(client: .scripted(transport)).sendEmail(email) == "m-1")
    let request = try #require(await transport.requests.first)
    #expect(request.url == "https://email.eu-central-1.amazonaws.com/v2/email/outbound-emails")
    #expect(request.headers["authorization"]?.contains("/eu-central-1/ses/aws4_request") == true)
    let expected = """
      {"Content":{"Simple":{"Body":{"Html":{"Charset":"UTF-8","Data":"<p>"},\
      "Text":{"Charset":"UTF-8","Data":"T"}},"Subject":{"Charset":"UTF-8","Data":"S"}}},\
      "Destination":{"ToAddresses":["c@d","e@f"]},"FromEmailAddress":"a@b"}
      """
    #expect(try request.sortedJSON() == expected)
  }

  @Test func leavesOutTheHTMLThatIsNotThere() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"MessageId":"m-1"}"#))
    let email = SESv2.Email(from: "a@b", to: ["c@d"], subject: "S", text: "T")
    try await SESv2(client: .scripted(transport)).sendEmail(email)
    #expect(await transport.requests.first?.text.contains("Html") == false)
  }

  @Test func reportsTheCodeOfTheHeader() async throws {
    let transport = ScriptedTransport(
      .answer(400, #"{"message":"not verified: c@d"}"#, headers: ["x-amzn-errortype": "MessageRejected"]))
    let email = SESv2.Email(from: "a@b", to: ["c@d"], subject: "S", text: "T")
    let error = await #expect(throws: AWSError.self) {
      try await SESv2(client: .scripted(transport)).sendEmail(email)
    }
    #expect(error?.code == "MessageRejected")
  }
}
