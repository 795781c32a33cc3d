public import AWSCore

/// AWS Key Management Service, looking only: https://docs.aws.amazon.com/kms/latest/APIReference
public struct KMS: Sendable {
  private let service: JSONService

  public init(client: AWSClient) {
    service = JSONService(
      client: client, service: AWSService(id: "KMS", hostPrefix: "kms", signingName: "kms"),
      targetPrefix: "TrentService", version: "1.1")
  }

  /// The state of a key, `Enabled` when it can be used.
  public func keyState(_ keyID: String) async throws -> String {
    struct Answer: Decodable {
      struct Metadata: Decodable { let KeyState: String }
      let KeyMetadata: Metadata
    }
    let answer: Answer = try await service.call("DescribeKey", ["KeyId": keyID])
    return answer.KeyMetadata.KeyState
  }
}
