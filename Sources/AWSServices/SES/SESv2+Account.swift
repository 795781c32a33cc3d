import AWSCore
import FoundationEssentials

extension SESv2 {
  /// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html
  public struct Account: Decodable, Sendable {
    let ProductionAccessEnabled: Bool?
    let SendingEnabled: Bool?

    /// In the sandbox mails go to verified addresses only.
    public var isInSandbox: Bool { ProductionAccessEnabled != true }
    public var maySend: Bool { SendingEnabled != false }
  }

  public func account() async throws -> Account {
    try await get("GetAccount", "/v2/email/account")
  }

  /// Addresses and domains that mails may be sent from.
  public func verifiedIdentities() async throws -> [String] {
    struct Answer: Decodable {
      struct Identity: Decodable {
        let IdentityName: String
        let SendingEnabled: Bool?
        let VerificationStatus: String?
      }
      let EmailIdentities: [Identity]?
    }
    let answer: Answer = try await get("ListEmailIdentities", "/v2/email/identities")
    return (answer.EmailIdentities ?? []).filter {
      $0.VerificationStatus.map { $0 == "SUCCESS" } ?? ($0.SendingEnabled == true)
    }.map(\.IdentityName)
  }

  private func get<Answer: Decodable>(_ operation: String, _ path: String) async throws -> Answer {
    let call = AWSCall(
      service: AWSService(id: "SESV2", hostPrefix: "email", signingName: "ses"), operation: operation,
      method: .get, path: path, errorFormat: .json)
    let response = try await client.send(call)
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body)) else {
      throw AWSError.unreadableAnswer(response, operation: call.name)
    }
    return answer
  }
}
