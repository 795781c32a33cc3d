public import AWSCore

/// AWS Security Token Service: https://docs.aws.amazon.com/STS/latest/APIReference
public struct STS: Sendable {
  private let client: AWSClient

  public init(client: AWSClient) { self.client = client }

  /// The ARN of whoever the credentials belong to. Needs no permission.
  public func callerARN() async throws -> String {
    let call = AWSCall(
      service: AWSService(id: "STS", hostPrefix: "sts", signingName: "sts"), operation: "GetCallerIdentity",
      headers: ["content-type": "application/x-www-form-urlencoded"],
      body: Array("Action=GetCallerIdentity&Version=2011-06-15".utf8), errorFormat: .xml)
    let response = try await client.send(call)
    guard let root = try? XMLReader.read(response.body),
      let arn = root["GetCallerIdentityResult"]?["Arn"]?.text
    else { throw AWSError.unreadableAnswer(response, operation: call.name) }
    return arn
  }
}
