public import AWSCore
import FoundationEssentials

/// Amazon SES, API version 2, sending only:
/// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
public struct SESv2: Sendable {
  let client: AWSClient

  public init(client: AWSClient) {
    self.client = client
  }

  /// Sends an e-mail. Repeated after a lost answer it may arrive twice.
  ///
  /// - Returns: the id of the message.
  @discardableResult
  public func sendEmail(_ email: Email) async throws -> String {
    let call = AWSCall(
      service: AWSService(id: "SESV2", hostPrefix: "email", signingName: "ses"), operation: "SendEmail",
      path: "/v2/email/outbound-emails", headers: ["content-type": "application/json"],
      body: Array(try JSONEncoder().encode(SendEmailRequest(email))), errorFormat: .json)
    let response = try await client.send(call)
    guard let answer = try? JSONDecoder().decode(SendEmailResponse.self, from: Data(response.body)) else {
      throw AWSError.unreadableAnswer(response, operation: call.name)
    }
    return answer.messageID
  }
}
